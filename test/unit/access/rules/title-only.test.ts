import { expect, test } from 'vitest';
import { readAccessPage } from '../../../../scripts/access/access-page.ts';
import { titleOnly } from '../../../../scripts/access/rules/title-only.ts';

const found = (body: string): readonly string[] =>
  titleOnly(readAccessPage('a.html', `<html lang="en"><body>${body}</body></html>`)).map(
    (each) => each.found,
  );
const title = 'title="Kept for two days"';

test.each([
  ['a text', `<span ${title}>The square</span>`],
  ['a link', `<a href="/a/" ${title}>The square</a>`],
  ['a picture', `<img src="a.png" alt="The square" ${title}>`],
  ['a field without a label', `<input type="search" ${title}>`],
  ['a field with a label', `<label for="q">Place</label><input id="q" ${title}>`],
  ['a button that is called by nothing else', `<button type="button" ${title}></button>`],
  ['a part of the page', `<section ${title}><p>The square</p></section>`],
])('what only the title of %s says is found', (_, body) => {
  expect(found(body)).toEqual(['Kept for two days']);
});

test.each([
  ['repeats the text', '<a href="/a/" title="The  square">To the Square</a>'],
  ['repeats the name', `<button type="button" aria-label="Kept for two days" ${title}>2</button>`],
  ['repeats the words for a picture', `<img src="a.png" alt="Kept for two days" ${title}>`],
  ['repeats a picture in a link', `<a href="/a/" ${title}><img src="a.png" alt="Kept for two days"></a>`],
  ['repeats the label', `<label for="q">Kept for two days</label><input id="q" ${title}>`],
  ['repeats the label around', `<label>Kept for two days <input ${title}></label>`],
  ['repeats the button', `<input type="submit" value="Kept for two days" ${title}>`],
  [
    'repeats the description',
    `<a href="/a/" aria-describedby="d" ${title}>A</a><p id="d">Kept for two days.</p>`,
  ],
  ['is empty', '<p title="">The square</p>'],
  ['names a frame', `<iframe src="/a/" ${title}></iframe>`],
  ['explains an abbreviation', '<abbr title="Swedish Authority for Privacy Protection">IMY</abbr>'],
  ['stands in a drawing', '<svg role="img"><title>The square</title></svg>'],
  ['is of what is linked', '<link rel="alternate" href="/a" title="Changes">'],
  ['is hidden', `<p hidden><span ${title}>The square</span></p>`],
])('a title that %s is as it should be', (_, body) => {
  expect(found(body)).toEqual([]);
});
