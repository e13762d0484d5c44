import { expect, test } from 'vitest';
import { asText, comparable, isEmpty } from '../../../../site/register/cells/reading.ts';

test('a cell is shown as its writer sees it', () => {
  expect([null, ' a ', 1001, -0, 1e21, 58.9312, true].map(asText)).toEqual([
    '',
    'a',
    '1001',
    '0',
    '1000000000000000000000',
    '58.9312',
    'true',
  ]);
  expect(asText(new Date('2026-03-01T00:00:00Z'))).toBe('2026-03-01');
  expect(asText(new Date('2026-03-01T14:30:00Z'))).toBe('2026-03-01 14:30');
});

test('a letter is the same whether its mark stands by itself or not', () => {
  expect(asText('mån–lör'.normalize('NFD'))).toBe('mån–lör');
});

test('white space of every kind is nothing', () => {
  expect([null, undefined, '', ' \t\r\n\u00a0'].every(isEmpty)).toBe(true);
  expect([0, false, '0'].some(isEmpty)).toBe(false);
});

test('words that differ only in case, spaces, dashes and a mark at the end are alike', () => {
  const alike = ['Plats-id', 'plats_id', ' PLATS  ID *', 'plats–id:'];
  expect(new Set(alike.map(comparable))).toEqual(new Set(['plats id']));
});
