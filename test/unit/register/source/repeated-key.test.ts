import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRepeatedKey } from '../../../../site/register/source/repeated-key.ts';
import { readJson } from '../../../../site/register/source/json.ts';

test.each([
  '{"a":1,"b":{"a":1},"c":[{"a":1},{"a":"b","b":"a"}]}',
  '[["a","a"],{"a":"a"},"a"]',
  '{"a\\\\":1,"a":"\\"b\\":1,\\"b\\":2","b":3}',
  '"a"',
])('an object that has each key once passes: %s', (text) => {
  expect(findRepeatedKey(text)).toBeUndefined();
});

test('whatever is written as JSON passes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.boolean(), (value, isBroad) => {
      expect(findRepeatedKey(JSON.stringify(value, null, isBroad ? 2 : 0))).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['{"a":1,"a":1}', 7],
  ['[{"a":{"b":1}},{"a":{"b":[],"c":1,"b":2}}]', 34],
  ['{"a":1,"\\u0061":1}', 7],
  ['{"\\\\":1, "\\\\" :1}', 9],
])('a key that stands twice is found where it stands: %s', (text, place) => {
  expect(findRepeatedKey(text)).toBe(place);
});

test('a second list of places is told of with its line, and hides no row', () => {
  const text = '{"places":[{"id":"a","name":"Torget"}],\n"places":[{"id":"b","name":"Badet"}]}';
  const { tables, issues } = readJson(Buffer.from(text), 'register.json', 'register');
  expect(tables).toEqual([]);
  expect(issues).toEqual([
    {
      code: 'file-unreadable',
      at: { file: 'register.json', row: 2 },
      variables: { reason: 'json-key-repeated', character: 1 },
    },
  ]);
});
