import { expect, test } from 'vitest';
import { readAccessPage } from '../../../../scripts/access/access-page.ts';
import { typedList } from '../../../../scripts/access/rules/typed-list.ts';

const found = (body: string): number =>
  typedList(readAccessPage('a.html', `<html lang="en"><body>${body}</body></html>`)).length;

test.each([
  ['hyphens', '<p>- The square<br>- The street</p>'],
  ['hyphens under a line', '<p>We record:<br>- the square<br>\n- the street</p>'],
  ['dashes', '<p>– The square<br>– The street</p>'],
  ['dots', '<p>•The square<br>•The street</p>'],
  ['stars', '<div>* The square<br>* The street</div>'],
  ['middle dots in a cell', '<table><tr><td>· The square<br>· The street</td></tr></table>'],
  ['numbers', '<p>1. The square<br>2. The street</p>'],
  ['numbers with brackets', '<p>1) The square<br>2) The street</p>'],
  ['dots that are not heard', '<p><i aria-hidden="true">•</i> The square<br><i>•</i> The street</p>'],
  ['paragraphs', '<p>- The square</p>\n<p>- The street</p>'],
  ['paragraphs with numbers', '<div>9. The square</div><!-- --><div>10. The street</div>'],
  ['paragraphs with one hidden', '<p>• The square</p><p hidden>Or</p><p>• The street</p>'],
])('a list typed with %s is found', (_, body) => {
  expect(found(body)).toBe(1);
});

test.each([
  ['a list', '<ul><li>- The square</li><li>- The street</li></ul>'],
  ['an address', '<p>1 The Street<br>123 45 The Town</p>'],
  ['one line only', '<p>The square<br>- and the street</p>'],
  ['one paragraph only', '<p>- The square</p><p>The street</p>'],
  ['lines apart', '<p>- The square<br>or<br>- The street</p>'],
  ['paragraphs with words between', '<div><p>- The square</p> or <p>- The street</p></div>'],
  ['other marks', '<p>- The square<br>* not at night</p>'],
  ['numbers out of order', '<p>3. The square<br>7. The street</p>'],
  ['temperatures', '<p>-5 °C<br>-7 °C</p>'],
  ['times', '<p>08.00–16.00<br>09.00–17.00</p>'],
  ['what two people say', '<p>– Is it on?</p><p>– Yes, it is.</p>'],
  ['code', '<pre>- a<br>- b</pre>'],
  ['what is hidden', '<p hidden>- The square<br>- The street</p>'],
])('%s is no typed list', (_, body) => {
  expect(found(body)).toBe(0);
});
