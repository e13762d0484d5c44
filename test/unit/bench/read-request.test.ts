import { expect, test } from 'vitest';
import { readRequest, type Request } from '../../../scripts/bench/read-request.ts';

const known = ['check', 'build'];

test('without words everything is measured three times', () => {
  expect(readRequest([], known)).toEqual({ names: [], sizes: [], pages: [], rounds: 3, format: 'text' });
});

test('benches, sizes, rounds and format can be chosen; the sizes come smallest first', () => {
  const words = ['check', '--size', '10000', '--size=1000', '--rounds', '1', '--format', 'json'];
  expect(readRequest(words, known)).toEqual({
    names: ['check'],
    sizes: [1000, 10_000],
    pages: [],
    rounds: 1,
    format: 'json',
  });
});

test('pages can be chosen by their addresses', () => {
  const { pages } = readRequest(['build', '--page', '/sv/', '--page=/ar/places/'], known) as Request;
  expect(pages).toEqual(['/sv/', '/ar/places/']);
});

test.each([
  [['chek'], 'chek'],
  [['--size', 'many'], '--size many'],
  [['--size', '0'], '--size 0'],
  [['--page', 'start'], '--page start'],
  [['--rounds'], '--rounds'],
  [['--format', 'xml'], '--format xml'],
  [['--fast'], '--fast'],
])('%j is not understood', (words, unknown) => {
  expect(readRequest(words, known)).toEqual({ unknown });
});
