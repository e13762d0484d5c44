import { expect, test } from 'vitest';
import { readAccessPage } from '../../../../scripts/access/access-page.ts';
import { spacedLetters } from '../../../../scripts/access/rules/spaced-letters.ts';

const found = (body: string): readonly string[] =>
  spacedLetters(readAccessPage('a.html', `<html lang="sv"><body>${body}</body></html>`)).map(
    (each) => each.found,
  );

test.each([
  ['capitals', '<p>V I K T I G T</p>', 'V I K T I G T'],
  ['capitals in a sentence', '<p>Det är V I K T I G T, läs här.</p>', 'V I K T I G T'],
  ['small letters', '<p>v i k t i g t</p>', 'v i k t i g t'],
  ['a capital first', '<p>Ö p p e t i dag</p>', 'Ö p p e t i'],
  ['hard blanks', '<p>T&nbsp;O&nbsp;R&nbsp;G</p>', 'T O R G'],
  ['lines of the markup', '<p>T\n O\n R\n G</p>', 'T O R G'],
  ['Arabic letters', '<p lang="ar">ك ا م ي ر ا</p>', 'ك ا م ي ر ا'],
  ['what a picture is called by', '<img alt="T O R G E T" src="a.png">', 'T O R G E T'],
  ['what a button is called by', '<button aria-label="S Ö K A">?</button>', 'S Ö K A'],
])('a word is told from its spaced letters: %s', (_, body, word) => {
  expect(found(body)).toEqual([word]);
});

test.each([
  ['a word', '<p>VIKTIGT</p>'],
  ['small words', '<p>Det är en å i å och i Å i dag.</p>'],
  ['three letters', '<p>D O C</p>'],
  ['choices', '<p>A B C D</p>'],
  ['a register', '<p>X Y Z Å Ä Ö</p>'],
  ['choices in Arabic', '<p lang="ar">ا ب ت ث</p>'],
  ['initials', '<p>J. R. R. T. Olsson</p>'],
  ['names of things', '<p>R n M a</p>'],
  ['figures', '<p>1 2 3 4</p>'],
  ['letters with figures', '<p>A 1 B 2 C</p>'],
  ['letters apart', '<p><b>T</b> <b>O</b> <b>R</b> <b>G</b></p>'],
  ['keys', '<p>Tryck på <kbd>W A S D</kbd></p>'],
  ['code', '<pre>x a b y</pre>'],
  ['a text in an unknown language', '<p lang="?">A B C D</p>'],
  ['what is hidden', '<p aria-hidden="true">V I K T I G T</p>'],
])('%s is no word with spaced letters', (_, body) => {
  expect(found(body)).toEqual([]);
});
