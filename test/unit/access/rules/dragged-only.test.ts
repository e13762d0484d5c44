import { expect, test } from 'vitest';
import { readAccessPage } from '../../../../scripts/access/access-page.ts';
import { draggedOnly } from '../../../../scripts/access/rules/dragged-only.ts';

const found = (body: string): number =>
  draggedOnly(readAccessPage('a.html', `<html lang="en"><body>${body}</body></html>`)).length;

test.each([
  ['a part of the page', '<div draggable="true">The square</div>'],
  ['a thing of a list', '<ul><li draggable="true">The square</li><li><button>Up</button></li></ul>'],
  ['what only has focus', '<div draggable="true" tabindex="0">The square</div>'],
  ['a link to nowhere', '<a draggable="true">The square</a>'],
  ['what holds a hidden button', '<div draggable="true">The square <button hidden>Up</button></div>'],
  ['what holds a button that is off', '<div draggable="true">The square <button disabled>Up</button></div>'],
])('%s can only be dragged', (_, body) => {
  expect(found(body)).toBe(1);
});

test.each([
  ['what cannot be dragged', '<div draggable="false">The square</div>'],
  ['a button', '<button draggable="true">The square</button>'],
  ['a button by its role', '<div role="button" tabindex="0" draggable="true">The square</div>'],
  ['what holds a link', '<div draggable="true"><p><a href="/a/">The square</a></p></div>'],
  ['a picture in a link', '<a href="/a/"><img draggable="true" alt="The square" src="a.png"></a>'],
  ['a handle beside a button', '<ul><li><i draggable="true">=</i> The square <button>Up</button></li></ul>'],
  ['what is hidden', '<div hidden><p draggable="true">The square</p></div>'],
])('%s can be pressed, or need not be', (_, body) => {
  expect(found(body)).toBe(0);
});
