import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeScanner } from '../../../site/places/scan-places.ts';

const find = placeScanner([
  ['Simhallens entré', 'simhall', 'Arenagatan 14', 'Centrum'],
  ['Stora torget', 'torget', undefined, 'Centrum'],
  ['Cykelparkering vid torget', 'cykel', 'Törngatan 2'],
]);

test.each([
  ['simh', [0]],
  ['SIMHALLENS entre', [0]],
  ['centrum torg', [1]],
  ['torngatan', [2]],
  ['stora', [1]],
  ['hallens', []],
  ['  ', []],
])('%j finds the places with words that begin so: %j', (words, places) => {
  expect(find(words)).toEqual(places);
});

test('what begins a name comes before what stands further on', () => {
  expect(find('c')).toEqual([2, 0, 1]);
});

test.each(['simhalens', 'simhalllens', 'simhollens'])('%s is found with its slip', (words) => {
  expect(find(words)).toEqual([0]);
});

test('nothing that somebody types is an error, and every name is found by itself', () => {
  const names = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(names, (all) => {
      const search = placeScanner(all.map((name) => [name]));
      for (const [number, name] of all.entries()) {
        if (/[\p{L}\p{N}]/u.test(name.normalize('NFKD').replace(/\p{M}/gu, '')))
          expect(search(name)).toContain(number);
      }
    }),
  );
});
