import type { Cell } from '../source-table.ts';

/** The two ways in which a workbook counts days. */
export type DateSystem = '1900' | '1904';

/** The day from which times without a date are counted. */
const firstDays: Readonly<Record<DateSystem, number>> = {
  '1900': Date.UTC(1899, 11, 31),
  '1904': Date.UTC(1904, 0, 1),
};
const day = 86_400_000;

/** What Excel shows for a date that cannot be. */
const impossibleDate = '########';

/** Reads a value of the library. A time of day, which Excel keeps as a part of day nought, becomes `08:00`. */
export function readExcelValue(value: unknown, system: DateSystem): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!(value instanceof Date))
    throw new TypeError(`A cell holds a value of an unknown kind: ${typeof value}`);
  const since = value.getTime() - firstDays[system];
  if (Number.isNaN(since) || since < 0) return impossibleDate;
  return since < day ? value.toISOString().slice(11, 16) : value;
}

/** The values of a row up to the last that is not empty: styled rows may go on to column XFD. */
export function readExcelRow(values: readonly unknown[], system: DateSystem): Cell[] {
  const width = values.findLastIndex((value) => value !== null && value !== '') + 1;
  return Array.from({ length: width }, (_, index) => readExcelValue(values[index], system));
}
