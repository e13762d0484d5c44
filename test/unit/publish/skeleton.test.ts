import { expect, test } from 'vitest';
import { scanPage } from '../../../scripts/publish/scan-page.ts';

const skeletonOf = (body: string): readonly string[] =>
  scanPage('page.html', `<!doctype html><html lang="sv"><title>x</title><body>${body}</body></html>`)
    .skeleton;

test.each([
  ['other text', '<h1>Torget</h1>', '<h1>Hamnen</h1>'],
  ['other addresses', '<a href="/a">a</a>', '<a href="/b">a</a>'],
  ['another order of attributes', '<p id="a" title="b">x</p>', '<p title="b" id="a">x</p>'],
  ['lists of different lengths', '<ul><li>a</li></ul>', '<ul><li>a</li><li>b</li><li>c</li></ul>'],
  [
    'definition lists of different lengths',
    '<dl><dt>a</dt><dd>b</dd></dl>',
    '<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>',
  ],
  [
    'tables of different lengths',
    '<table><tr><td><b>a</b></td></tr></table>',
    '<table><tr><td><b>a</b></td></tr><tr><td><b>c</b></td></tr></table>',
  ],
  [
    'other drawings',
    '<p><svg class="a"><g class="b"><path d="M0 0"/></g></svg><b>x</b></p>',
    '<p><svg class="a"><text>x</text><rect width="1"/></svg><b>x</b></p>',
  ],
])('%s: the same skeleton', (_, one, other) => {
  expect(skeletonOf(one)).toEqual(skeletonOf(other));
});

test.each([
  ['another element', '<p>a</p>', '<div>a</div>'],
  ['another class', '<p class="a">a</p>', '<p class="b">a</p>'],
  ['one attribute more', '<p>a</p>', '<p hidden>a</p>'],
  ['another role', '<p role="status">a</p>', '<p role="alert">a</p>'],
  ['another direction', '<p dir="rtl">a</p>', '<p dir="ltr">a</p>'],
  ['an empty alternative text', '<img src="a" alt="">', '<img src="a" alt="a">'],
  ['an empty heading', '<h2>a</h2>', '<h2> </h2>'],
  ['another depth', '<p><b>a</b></p>', '<p></p><b>a</b>'],
  ['another order', '<p>a</p><h2>b</h2>', '<h2>b</h2><p>a</p>'],
  ['one item that is different', '<ul><li>a</li><li>b</li></ul>', '<ul><li>a</li><li><b>b</b></li></ul>'],
  ['another drawing element', '<p><svg class="a"></svg></p>', '<p><svg class="b" role="img"></svg></p>'],
  ['what comes after a drawing', '<p><svg><g/></svg><b>x</b></p>', '<p><svg><g/></svg><i>x</i></p>'],
])('%s: another skeleton', (_, one, other) => {
  expect(skeletonOf(one)).not.toEqual(skeletonOf(other));
});
