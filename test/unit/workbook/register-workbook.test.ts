import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultFolder } from '../../../scripts/municipality-folder.ts';
import { registerWorkbook } from '../../../scripts/workbook/register-workbook.ts';
import { checkRegister } from '../../../site/register/check/check-register.ts';
import { severityOf } from '../../../site/register/issue.ts';
import { readTables } from './read-tables.ts';

const make = () => registerWorkbook(defaultFolder, 'register', 'Exempelköpings kommun');

afterEach(() => {
  vi.useRealTimers();
});

describe('the workbook of the invented municipality', () => {
  test('holds the same values as the CSV files', async () => {
    const csv = await readTables(defaultFolder, 'register');
    const workbook = await readTables(defaultFolder, 'register.xlsx');
    expect(csv.codes).toEqual([]);
    expect(workbook).toEqual(csv);
    expect(workbook.rows['places']?.length).toBeGreaterThanOrEqual(40);
  });

  test('is the same whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T12:00:00Z') });
    const first = await make();
    vi.setSystemTime(new Date('2031-07-09T03:04:05Z'));
    const second = await make();
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  });

  test('has typed cells, frozen headings and lists to choose from', async () => {
    const { sheets } = await readXlsx(await readFile(`${defaultFolder}/register.xlsx`), { readStyles: true });
    expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
      ['Ansvariga', false],
      ['Platser', false],
      ['Kameror', false],
      ['Granskningar', false],
      ['Tjänster', false],
      ['Listor', true],
    ]);
    const places = sheets[1]!;
    const cellOf = (heading: string, row = 1) => places.rows[row]?.[places.rows[0]!.indexOf(heading)];
    expect(places.freezePane).toMatchObject({ rows: 1 });
    expect(places.cells?.get('0,0')?.style?.font?.bold).toBe(true);
    expect(cellOf('Beslutsdatum')).toEqual(new Date('2025-05-20T00:00:00Z'));
    expect(cellOf('Inköp (kr)')).toBe(61_000);
    expect(cellOf('Lagringstid (timmar)')).toBe(72);
    expect(places.rows.map((row) => row[places.rows[0]!.indexOf('Lagringstid (timmar)')])).toContain(
      '7 dygn',
    );
    const lists = places.dataValidations?.filter(({ type }) => type === 'list') ?? [];
    expect(lists).toHaveLength(19);
    expect(lists.map(({ formula1 }) => formula1)).toContain("'Ansvariga'!$A$2:$A$2000");
  });
});

test('the invented register can be published, and every warning in it is meant', async () => {
  const { register, issues, rowCounts } = await checkRegister(defaultFolder);
  const found = issues.map((issue) => `${severityOf(issue)} ${issue.code} ${issue.at.row ?? ''}`);
  expect(found.filter((line) => line.startsWith('error'))).toEqual([]);
  const count = (code: string): number => issues.filter((issue) => issue.code === code).length;
  expect(
    Object.fromEntries(
      [...new Set(issues.map(({ code }) => code))].sort().map((code) => [code, count(code)]),
    ),
  ).toEqual({
    'precision-missing': 1,
    'small-count': 1,
    'retention-reason': 2,
    'review-overdue': 2,
    'sign-never-checked': 2,
    'statutory-item': 3,
  });
  expect(rowCounts.controllers).toBe(5);
  expect(register?.places.filter(({ positionState }) => positionState === 'withheld')).toHaveLength(2);
  expect(register?.withheld).toEqual([{ reason: 'protected-persons', count: 1 }]);
});
