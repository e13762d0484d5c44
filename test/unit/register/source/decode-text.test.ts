import { expect, test } from 'vitest';
import { decodeText } from '../../../../site/register/source/decode-text.ts';

const decode = (...parts: readonly (string | readonly number[])[]) =>
  decodeText(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))),
    'a.csv',
  );
const reasons = (result: ReturnType<typeof decode>) =>
  result.issues.map(({ variables, at }) => [variables?.['reason'], at.row, variables?.['character']]);

test('UTF-8 is read with and without its mark, and the mark is no part of the text', () => {
  expect(decode('räksmörgås')).toEqual({ text: 'räksmörgås', issues: [] });
  expect(decode([0xef, 0xbb, 0xbf], 'räksmörgås')).toEqual({ text: 'räksmörgås', issues: [] });
});

test('Windows-1252 is told from UTF-8, and said to be a guess', () => {
  const { text, issues } = decodeText(Buffer.from('Fören \x80 åäö', 'latin1'), 'a.csv');
  expect(text).toBe('Fören € åäö');
  expect(issues).toEqual([{ code: 'encoding-guessed', at: { file: 'a.csv' } }]);
});

test('one wrong byte in UTF-8 does not turn the file into Windows-1252, but is pointed out', () => {
  const result = decode('åäö åäö\nåäö ', [0xe5], ' åäö');
  expect(result.text).toBeUndefined();
  expect(reasons(result)).toEqual([['text-damaged', 2, 5]]);
});

test('a file that says it is UTF-8 and is not is damaged, never guessed', () => {
  expect(reasons(decode([0xef, 0xbb, 0xbf], 'a', [0xe5], 'b'))).toEqual([['text-damaged', 1, 2]]);
});

test('half a character at the end of UTF-16 is damage', () => {
  expect(reasons(decode([0xff, 0xfe, 0x61, 0x00, 0x62]))).toEqual([['text-damaged', 1, 2]]);
});

test('bytes with zeros and no mark are no text', () => {
  expect(reasons(decode('a', [0], 'b'))).toEqual([['binary', undefined, undefined]]);
});

test('UTF-16 that lost or gained a byte on the way is damaged, not full of other letters', () => {
  const right = Buffer.from('\ufeffid;name\r\nbadet;Badet\r\nparken;Parken\r\n', 'utf16le');
  const shifted = Buffer.concat([
    right.subarray(0, 31),
    Buffer.from('x'),
    right.subarray(31),
    Buffer.from('x'),
  ]);
  const { text, issues } = decodeText(shifted, 'platser.csv');
  expect(text).toBeUndefined();
  expect(issues).toMatchObject([
    { code: 'file-unreadable', at: { row: 2 }, variables: { reason: 'text-damaged' } },
  ]);
  expect(decodeText(right, 'platser.csv').issues).toEqual([]);
  expect(decodeText(Buffer.from('\ufeff∀ Ā 　 Ѐ ∀∀', 'utf16le'), 'platser.csv').issues).toEqual([]);
});
