import { expect, test } from 'vitest';
import { readAccessPage } from '../../../../scripts/access/access-page.ts';
import { pictureText } from '../../../../scripts/access/rules/picture-text.ts';

const found = (body: string): readonly string[] =>
  pictureText(readAccessPage('a.html', `<html lang="sv"><body>${body}</body></html>`)).map(
    (each) => each.found,
  );
const called = (alt: string): string => `<img src="a.png" alt="${alt}">`;

test.each([
  'bild',
  'Bild 3',
  'En bild på',
  'Bild av …',
  'Photo',
  'an image of',
  'Icon',
  'kuva',
  'Valokuva 12',
  'صورة',
  'الصورة 3',
  'img_1234',
  'DSC0012',
  'IMG-20261122-WA0001',
  'IMG_1234.JPG',
  'torget.jpg',
  'stora-torget_2.webp',
  'alt',
  'todo',
  'xxx',
  'Bildtext saknas',
])('a picture called %s is not told', (alt) => {
  expect(found(called(alt))).toEqual([alt]);
});

test.each([
  'Torget',
  'Bild av torget',
  'Bilden visar en kamera på en stolpe',
  'Photo of the square',
  'Kuva torista',
  'صورة الساحة',
  'Karta',
  'På',
  '2026',
  'Skylten finns på exempel.example/skylt.png i stort format',
])('a picture called %s says what it shows', (alt) => {
  expect(found(called(alt))).toEqual([]);
});

test.each([
  ['img', '<img src="a.png">', 'a.png'],
  ['svg', '<svg><path d="M0 0"/></svg>', 'svg'],
  ['svg called picture', '<svg role="img" aria-label="Bild"></svg>', 'Bild'],
  ['svg with title', '<svg role="img"><title>Ikon</title></svg>', 'Ikon'],
  ['letter as picture', '<span role="img" aria-label="ikon">x</span>', 'ikon'],
  ['button', '<input type="image" src="a.png" alt="ikon">', 'ikon'],
])('%s is found without words', (_, body, words) => {
  expect(found(body)).toEqual([words]);
});

test.each([
  ['decoration', '<img src="a.png" alt="">'],
  ['a picture called by other words', '<img src="a.png" alt="bild" aria-label="Torget">'],
  ['a drawing', '<svg role="img" aria-label="Torget"></svg>'],
  ['what is hidden', `<p hidden>${called('bild')}<svg></svg></p>`],
  ['a text', '<p>Bild</p>'],
])('%s is as it should be', (_, body) => {
  expect(found(body)).toEqual([]);
});
