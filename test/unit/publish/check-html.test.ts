import { expect, test } from 'vitest';
import { checkHtml } from '../../../scripts/publish/check-html.ts';
import { representativePages } from '../../../scripts/publish/representative-pages.ts';
import { scanPages } from '../../../scripts/publish/scan-pages.ts';
import { folderOf } from './temporary-folder.ts';

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Kameror</title><link rel="stylesheet" href="/a.css"></head><body>${body}</body></html>`;

test('good pages have no problems', async () => {
  const body =
    '<main id="1-main"><h1>Kameror & platser</h1><p><a href="tel:+46123">0123-45 67</a><br/></p><camera-map><p>Karta</p></camera-map>' +
    '<form><label for="q">Sök</label><input id="q" type="search" disabled=""><button type="submit">Sök</button></form></main>';
  expect(await checkHtml(folderOf({ 'index.html': page(body) }))).toEqual([]);
});

test.each([
  ['element-permitted-content', '<p>a<ul><li><div>x</div></li></ul></p><span><div>x</div></span>'],
  ['wcag/h37', '<img src="/a.png">'],
  ['heading-level', '<h1>a</h1><h3>b</h3>'],
  ['empty-heading', '<h1>a</h1><h2></h2>'],
  ['input-missing-label', '<form><input type="text"></form>'],
  ['no-implicit-button-type', '<button>a</button>'],
  ['no-inline-style', '<p style="color:red">a</p>'],
  ['aria-label-misuse', '<p aria-label="x">a</p>'],
  ['deprecated', '<center>a</center>'],
  ['text-content', '<button type="button"></button>'],
])('finds %s', async (rule, body) => {
  const problems = await checkHtml(folderOf({ 'index.html': page(body) }));
  expect(problems.map(({ target }) => target.split(':')[0])).toContain(rule);
});

test('looks at the first page of every skeleton, whatever the order of the scans', async () => {
  const list = (count: number): string => page(`<ul>${'<li>x</li>'.repeat(count)}</ul>`);
  const folder = folderOf({
    'c.html': list(1),
    'b/index.html': list(7),
    'd.html': page('<p>x</p>'),
    'a.svg': '<svg/>',
  });
  const scans = await scanPages(folder);
  expect(representativePages(scans)).toEqual(['b/index.html', 'd.html']);
  expect(representativePages(scans.toReversed())).toEqual(['b/index.html', 'd.html']);
});
