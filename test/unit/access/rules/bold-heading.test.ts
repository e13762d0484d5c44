import { expect, test } from 'vitest';
import { readAccessPage } from '../../../../scripts/access/access-page.ts';
import { boldHeading } from '../../../../scripts/access/rules/bold-heading.ts';

const found = (body: string): readonly string[] =>
  boldHeading(readAccessPage('a.html', `<html lang="en"><body>${body}</body></html>`)).map(
    (each) => each.found,
  );
const text = '<p>The film is kept for two days.</p>';

test.each([
  ['a text', `<p><b>Why we record</b></p>${text}`],
  ['a text, as a question', `<p> <strong> Why we record </strong> </p>\n${text}`],
  ['a list', '<div><b>Why we record</b></div><ul><li>The square</li></ul>'],
  ['a table', '<p><b>Why we record</b></p><table><tr><td>1</td></tr></table>'],
  [
    'a text, with a comment or what is hidden between',
    `<p><b>Why we record</b></p><!-- --><p hidden>A</p>${text}`,
  ],
  ['a text, in another emphasis too', `<p><b>Why <em>we</em> record</b></p>${text}`],
  ['a text in a part of the page', `<section><p><b>Why we record</b></p>${text}</section>`],
])('a bold paragraph over %s looks like a heading', (_, body) => {
  expect(found(body)).toEqual(['Why we record']);
});

test.each([
  ['a heading', `<h2><b>Why we record</b></h2>${text}`],
  ['a heading by its role', `<p role="heading" aria-level="2"><b>Why we record</b></p>${text}`],
  ['a sentence', `<p><strong>The film is kept.</strong></p>${text}`],
  ['a long text', `<p><b>${'word '.repeat(13)}</b></p>${text}`],
  ['words in a sentence', `<p><b>Note</b> that it is kept</p>${text}`],
  ['two bold texts', `<p><b>Why</b> <b>we record</b></p>${text}`],
  ['an address', `<p><b>cameras.example/square</b></p>${text}`],
  ['a telephone number', `<p><b>0700-123456</b></p>${text}`],
  ['a link', `<p><b><a href="/a/">The square</a></b></p>${text}`],
  ['part of a link', `<a href="/a/"><div><b>The square</b></div><div>The film is kept</div></a>`],
  ['part of a cell', `<table><tr><td><p><b>The square</b></p>${text}</td></tr></table>`],
  ['what a list is called by', '<p id="l"><b>Places</b></p><ul aria-labelledby="l"><li>A</li></ul>'],
  ['the last on the page', '<p><b>Why we record</b></p>'],
  ['over a heading', `<p><b>New</b></p><h2>Why</h2>${text}`],
  ['over loose words', `<div><p><b>New</b></p> words ${text}</div>`],
  ['over another bold text', '<p><b>The square</b></p><p><b>The street</b></p>'],
  ['over nothing', '<p><b>The square</b></p><p></p>'],
  ['hidden', `<div hidden><p><b>Why we record</b></p>${text}</div>`],
])('a bold paragraph that is %s is no heading', (_, body) => {
  expect(found(body)).toEqual([]);
});
