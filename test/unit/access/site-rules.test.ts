import { expect, test } from 'vitest';
import { readAccessPage } from '../../../scripts/access/access-page.ts';
import { mutualVersions } from '../../../scripts/access/site-rules/mutual-versions.ts';
import { factsOfPage } from '../../../scripts/access/site-rules/page-facts.ts';
import { sameNameSameFunction } from '../../../scripts/access/site-rules/same-name-same-function.ts';
import { sameOrder } from '../../../scripts/access/site-rules/same-order.ts';
import { uniqueTitles } from '../../../scripts/access/site-rules/unique-titles.ts';

const page = (file: string, lang: string, title: string, links: readonly string[]) =>
  factsOfPage(
    readAccessPage(
      file,
      `<html lang="${lang}"><head><title>${title}</title></head><body>${links
        .map((href) => `<a hreflang="xx" href="${href}">x</a>`)
        .join('')}</body></html>`,
    ),
  );

test('two pages of a language with one title are found, not those of two languages', () => {
  const pages = [
    page('sv/a/index.html', 'sv', 'Torget', []),
    page('sv/b/index.html', 'sv', 'Torget', []),
    page('en/a/index.html', 'en', 'Torget', []),
  ];
  expect(uniqueTitles(pages).map(({ file }) => file)).toEqual(['sv/b/index.html']);
});

test('a page that is not led back to is found, wherever it stands', () => {
  const good = [
    page('sv/a/index.html', 'sv', 'a', ['/sv/a/', '/en/a/']),
    page('en/a/index.html', 'en', 'a', ['/sv/a/', '/en/a/']),
  ];
  expect(mutualVersions(good)).toEqual([]);
  const bad = [good[0]!, page('en/a/index.html', 'en', 'a', ['/en/a/'])];
  expect(mutualVersions(bad).map(({ found }) => found)).toEqual(['en/a/index.html']);
});

test('the page of a sign leads to the versions of its place without being one of them', () => {
  expect(mutualVersions([page('p/a/index.html', 'sv', 'a', ['/sv/a/', '/en/a/'])])).toEqual([]);
});

const led = (file: string, lang: string, body: string) =>
  factsOfPage(readAccessPage(file, `<html lang="${lang}"><body>${body}</body></html>`));
const list = (...names: readonly string[]): string =>
  `<ul>${names.map((name) => `<li><a href="/x/">${name}</a></li>`).join('')}</ul>`;
const menu = (...names: readonly string[]): string => `<nav aria-label="Meny">${list(...names)}</nav>`;
const foot = (...names: readonly string[]): string => `<footer>${list(...names)}</footer>`;

test.each([
  ['the same on every page', menu('Platser', 'Om', 'Hjälp'), menu('Platser', 'Om', 'Hjälp')],
  ['a page that leaves some out', menu('Platser', 'Om', 'Hjälp'), menu('Platser', 'Hjälp')],
  ['a page that has more', menu('Platser', 'Hjälp'), menu('Start', 'Platser', 'Om', 'Hjälp')],
  ['another navigation', menu('Platser', 'Om'), `<nav aria-label="Sidor">${list('Om', 'Platser')}</nav>`],
  ['the foot of an article', foot('Ring', 'Skriv'), `<article>${foot('Skriv', 'Ring')}</article>`],
  ['a menu that is hidden', menu('Platser', 'Om'), `<div hidden>${menu('Om', 'Platser')}</div>`],
  ['a link that stands twice', menu('Platser', 'Om', 'Platser'), menu('Platser', 'Om')],
])('%s keeps the order', (_, one, other) => {
  expect(sameOrder([led('a.html', 'sv', one), led('b.html', 'sv', other)])).toEqual([]);
});

test.each([
  ['menu', menu('Platser', 'Om', 'Hjälp'), menu('Platser', 'Hjälp', 'Om'), 'nav Meny'],
  ['foot', foot('Ring', 'Skriv'), foot('Skriv', 'Ring'), 'footer'],
])('another order in the %s is found on the page that has it, in its language', (_, one, other, part) => {
  const pages = [
    led('a.html', 'sv', one),
    led('b.html', 'en', other),
    led('c.html', 'sv', other),
    led('d.html', 'sv', one),
  ];
  expect(sameOrder(pages).map(({ file, where, found }) => [file, where, found])).toEqual([
    ['c.html', part, expect.stringMatching(/: a\.html$/u)],
  ]);
});

const link = (name: string, href: string): string => `<a href="${href}">${name}</a>`;
const nav = (...links: readonly string[]): string => `<nav aria-label="Meny">${links.join('')}</nav>`;

test.each([
  ['the same on every page', nav(link('Platser', '/platser/')), nav(link('Platser', '../platser/'))],
  ['another address', nav(link('Platser', '/platser/')), nav(link('Om', '/om/'))],
  ['another choice', nav(link('Skola', '/platser/?typ=skola')), nav(link('Torg', '/platser/?typ=torg'))],
  ['another place of a page', nav(link('Frågor', '/om/#fragor')), nav(link('Regler', '/om/#regler'))],
  [
    'another navigation',
    nav(link('Platser', '/a/')),
    `<nav aria-label="Sidor">${link('Nästa', '/a/')}</nav>`,
  ],
  ['the content', nav(link('Platser', '/a/')), `<main><p>${link('Alla platser', '/a/')}</p></main>`],
  ['a menu that is hidden', nav(link('Platser', '/a/')), `<div hidden>${nav(link('Alla', '/a/'))}</div>`],
  [
    'a page that has it twice',
    `<header>${link('Start', '/')}</header>`,
    `<header>${link('Kameror', '/')}${link('Start', '/')}</header>`,
  ],
])('%s calls nothing otherwise', (_, one, other) => {
  expect(sameNameSameFunction([led('a.html', 'sv', one), led('b/b.html', 'sv', other)])).toEqual([]);
});

test.each([
  ['menu', nav(link('Platser', '/platser/')), nav(link('Kameror', '/platser/')), 'nav Meny /platser/'],
  [
    'head',
    `<header>${link('Platser', '/a/')}</header>`,
    `<header>${link('Kameror', '/a/')}</header>`,
    'header /a/',
  ],
  [
    'foot',
    `<footer>${link('Platser', '/a/')}</footer>`,
    `<footer>${link('Kameror', '/a/')}</footer>`,
    'footer /a/',
  ],
  [
    'picture in the head',
    `<header>${link('<img src="a.png" alt="Platser">', '/')}</header>`,
    `<header>${link('<img src="a.png" alt="Kameror">', '/')}</header>`,
    'header /',
  ],
])('another name in the %s is found on the page that has it, in its language', (_, one, other, where) => {
  const pages = [
    led('a.html', 'sv', other),
    led('b.html', 'en', other),
    led('c.html', 'sv', one),
    led('d.html', 'sv', one),
  ];
  expect(sameNameSameFunction(pages).map((each) => [each.file, each.where, each.found])).toEqual([
    ['a.html', where, 'Kameror → Platser'],
  ]);
});

test('of two names that are as frequent the first is right, and what most pages have is right too', () => {
  const both = nav(link('Start', '/'), link('Kameror', '/'));
  const pages = [
    led('a.html', 'sv', both),
    led('b.html', 'sv', both),
    led('c.html', 'sv', nav(link('Start', '/'))),
    led('d.html', 'sv', nav(link('Hem', '/'))),
  ];
  expect(sameNameSameFunction(pages).map(({ file, found }) => [file, found])).toEqual([
    ['d.html', 'Hem → Start'],
  ]);
  expect(sameNameSameFunction([pages[3]!, pages[2]!]).map(({ file }) => file)).toEqual(['c.html']);
});
