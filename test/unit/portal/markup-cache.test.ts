import { expect, test } from 'vitest';
import { markupCache, markupKey } from '../../../site/portal/markup-cache.ts';

test('what is asked for stays, and what nobody asks for is forgotten', () => {
  const cache = markupCache(3);
  cache.keep('often', 'a');
  for (let number = 0; number < 20; number++) {
    cache.keep(`seldom ${number}`, 'b');
    expect(cache.find('often')).toBe('a');
  }
  expect(cache.find('seldom 0')).toBeUndefined();
  expect(cache.find('seldom 19')).toBe('b');
});

test('no more is kept than twice as many pieces as it was told', () => {
  const cache = markupCache(5);
  const keys = Array.from({ length: 100 }, (_, number) => String(number));
  for (const key of keys) cache.keep(key, key);
  expect(keys.filter((key) => cache.find(key) !== undefined).length).toBeLessThanOrEqual(10);
});

test('a key tells every property from another', () => {
  const [component, other, sets] = [{}, {}, []];
  const keys = [
    markupKey(component, { sentence: 'a', locale: 'sv' }, { sets }),
    markupKey(component, { sentence: 'b', locale: 'sv' }, { sets }),
    markupKey(component, { sentence: 'a', locale: 'ar' }, { sets }),
    markupKey(component, { sentence: 'a', locale: 'sv', values: { name: 'x' } }, { sets }),
    markupKey(component, { sentence: 'a', locale: 'sv', values: { name: ' x' } }, { sets }),
    markupKey(component, { sentence: 'a', locale: 'sv' }, { sets: [] }),
    markupKey(component, { sentence: 'a', locale: 'sv' }, {}),
    markupKey(other, { sentence: 'a', locale: 'sv' }, { sets }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(markupKey(component, { sentence: 'a', locale: 'sv' }, { sets })).toBe(keys[0]);
});

test('a function among the data is refused: two of them could not be told apart', () => {
  expect(() => markupKey({}, { idOfTerm: () => 'a' }, {})).toThrow(TypeError);
});
