import { expect, test } from 'vitest';
import { readSignRequest } from '../../../scripts/signs/read-request.ts';

test('without choices it makes an A4 sign in words of every place as PDF', () => {
  expect(readSignRequest([])).toEqual({
    places: [],
    layouts: ['a4'],
    versions: ['text'],
    seconds: [undefined],
    formats: ['pdf'],
    hasMarks: false,
    isRound: false,
    output: 'signs',
  });
});

test('every choice may be made', () => {
  const words =
    '--place a --place b --layout door --version symbols --lang ar --format png --format svg --marks --output x';
  expect(readSignRequest(words.split(' '))).toEqual({
    places: ['a', 'b'],
    layouts: ['door'],
    versions: ['symbols'],
    seconds: ['ar'],
    formats: ['png', 'svg'],
    hasMarks: true,
    isRound: false,
    output: 'x',
  });
});

test.each([
  ['--layout a5', '--layout a5'],
  ['--lang xx', '--lang xx'],
  ['stora-torget', 'stora-torget'],
  ['--place', '--place'],
  ['--speed 3', '--speed'],
])('%s means nothing', (words, unknown) => {
  expect(readSignRequest(words.split(' '))).toEqual({ unknown });
});
