import { expect, test } from 'vitest';
import {
  checkShape,
  mostDepth,
  mostLists,
  mostObjects,
} from '../../../../site/register/source/json-shape.ts';
import { mostCells } from '../../../../site/register/source/records.ts';

test.each([
  '[{"id":"a","text":"[[[ {{{ \\" ,,,"}]',
  `${'['.repeat(mostDepth)}${']'.repeat(mostDepth)}`,
  '[{}'.concat(',{}'.repeat(1000), ']'),
])('what a register may hold passes', (text) => {
  expect(checkShape(text)).toBeUndefined();
});

test('lists and objects that lie too deep in each other are refused', () => {
  expect(checkShape('['.repeat(mostDepth + 1))).toBe('too-deep');
  expect(checkShape('{"a":'.repeat(mostDepth + 1))).toBe('too-deep');
});

test.each([
  ['objects', '{}', mostObjects],
  ['lists', '[]', mostLists],
])('more %s than a register can have are refused', (_, sign, most) => {
  expect(checkShape(sign.repeat(most))).toBeUndefined();
  expect(checkShape(sign.repeat(most + 1))).toBe('too-many-cells');
});

test('more values than a register can have are refused', () => {
  expect(checkShape(','.repeat(mostCells + 1))).toBe('too-many-cells');
});

test('a text without end is looked through once', () => {
  expect(checkShape('"\\'.repeat(1000))).toBeUndefined();
});
