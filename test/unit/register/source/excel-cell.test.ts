import { expect, test } from 'vitest';
import { readExcelRow, readExcelValue } from '../../../../site/register/source/excel-cell.ts';

const utc = (iso: string): Date => new Date(`${iso}Z`);

test('dates before the first day of the workbook, and dates that are none, read as Excel shows them', () => {
  expect(readExcelValue(utc('1899-12-30T00:00'), '1900')).toBe('########');
  expect(readExcelValue(utc('1903-12-31T00:00'), '1904')).toBe('########');
  expect(readExcelValue(new Date(Number.NaN), '1900')).toBe('########');
});

test('the first day of the workbook holds times of day, the next is a date', () => {
  expect(readExcelValue(utc('1899-12-31T23:59'), '1900')).toBe('23:59');
  expect(readExcelValue(utc('1900-01-01T00:00'), '1900')).toEqual(utc('1900-01-01T00:00'));
  expect(readExcelValue(utc('1904-01-01T06:05'), '1904')).toBe('06:05');
});

test('a row ends at its last value', () => {
  expect(readExcelRow(['a', null, undefined, 0, '', null], '1900')).toEqual(['a', null, null, 0]);
});

test('a value that no cell can hold is a fault of ours', () => {
  expect(() => readExcelValue({ richText: [] }, '1900')).toThrow(TypeError);
});
