import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../../site/register/cells/read-text.ts';

test('ordinary text is itself, in composed form and without the space around it', () => {
  expect(readText('  Entrén\tvid Badet  ')).toEqual({ value: 'Entrén\tvid Badet' });
  expect(readText('Entre\u0301n')).toEqual({ value: 'Entrén' });
});

test('line ends of every kind become one, and fuse no words', () => {
  for (const end of ['\r\n', '\r', '\n', '\v', '\f', '\u0085', '\u2028', '\u2029'])
    expect(readText(`ett${end}två`)).toEqual({ value: 'ett\ntvå' });
});

test('signs that steer a terminal or turn the reading are taken out, with a remark', () => {
  for (const sign of [
    '\u0000',
    '\u0007',
    '\u001b',
    '\u009b',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\ue000',
    '\ud800',
  ])
    expect(readText(`a${sign}b`)).toEqual({ value: 'ab', remark: 'text-control-characters' });
});

test('a cell of nothing else is empty', () => {
  expect(readText(' \u202e\u0007 ')).toBeUndefined();
  expect(readText(null)).toBeUndefined();
});

test('so is one of signs that nobody sees, and those that join others stay', () => {
  for (const unseen of ['\u200d\u200b', '\u3164', '\u115f\u034f', '\u2800', '\u{e0041}', '\u00ad', '\u2063'])
    expect(readText(unseen)).toBeUndefined();
  expect(readText('👩‍🚒')).toEqual({ value: '👩‍🚒' });
});

test('what was read once reads back the same and without a remark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const reading = readText(text);
      if (reading && 'value' in reading) expect(readText(reading.value)).toEqual({ value: reading.value });
    }),
    { numRuns: 1000 },
  );
});
