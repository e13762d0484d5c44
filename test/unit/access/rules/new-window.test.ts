import { expect, test } from 'vitest';
import { readAccessPage } from '../../../../scripts/access/access-page.ts';
import { newWindow } from '../../../../scripts/access/rules/new-window.ts';

const found = (body: string, head = ''): number =>
  newWindow(readAccessPage('a.html', `<html lang="en"><head>${head}</head><body>${body}</body></html>`))
    .length;
const blank = 'href="/a/" target="_blank"';

test.each([
  ['a link that opens none', '<a href="/a/">The square</a>'],
  ['a link out of a frame', '<a href="/a/" target="_top">The square</a>'],
  [
    'a link into a frame of the page',
    '<iframe name="map"></iframe><a href="/a/" target="map">The square</a>',
  ],
  ['a link that says so', `<a ${blank}>The square (opens in a new window)</a>`],
  [
    'a link that says so in words that are only heard',
    `<a ${blank}>The square<span class="spoken">, New tab</span></a>`,
  ],
  ['a picture that says so', `<a ${blank}>The square <img src="w.png" alt="new window"></a>`],
  ['a link that is described so', `<a ${blank} aria-describedby="w">The square</a><p id="w">New window</p>`],
  ['a link that says so in its own language', `<a lang="sv" ${blank}>Torget (nytt fönster)</a>`],
  ['a button that says so', '<form target="_blank"><button>Search in a new window</button></form>'],
  ['a button that sends nothing', '<form target="_blank"><button type="button">More</button></form>'],
  ['a hidden link', `<div hidden><a ${blank}>The square</a></div>`],
])('%s is as it should be', (_, body) => {
  expect(found(body)).toBe(0);
});

test.each([
  ['a link', `<a ${blank}>The square</a>`],
  ['a link to a window with a name', '<a href="/a/" target="other">The square</a>'],
  ['a link that says so in another language', `<a lang="sv" ${blank}>Torget, new window</a>`],
  ['a picture that is decoration', `<a ${blank}>The square <img src="w.png" alt=""></a>`],
  ['a form', '<form target="_blank"><input type="search"><button>Search</button></form>'],
  ['a button', '<form><input type="submit" value="Search" formtarget="_blank"></form>'],
])('%s opens a window without a word', (_, body) => {
  expect(found(body)).toBe(1);
});

test('a page that opens all its links in windows is found for each', () => {
  const base = '<base target="_blank">';
  expect(
    found('<a href="/a/">The square</a><a href="/b/" target="_self">Why</a><a id="b">Here</a>', base),
  ).toBe(1);
});
