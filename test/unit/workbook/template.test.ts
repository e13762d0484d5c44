import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx, readXlsx, saveXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { choicesOf, listOf } from '../../../scripts/workbook/choices.ts';
import { templateWorkbook } from '../../../scripts/workbook/template-workbook.ts';
import { editorLocales } from '../../../site/i18n/locales.ts';
import { readCode } from '../../../site/register/cells/codes.ts';
import { readYesNo } from '../../../site/register/cells/yes-no.ts';
import { checkRegister } from '../../../site/register/check/check-register.ts';
import { fieldsOf, tableNames } from '../../../site/register/schema/tables.ts';
import { readTables } from './read-tables.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'insyn-template-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe.each(editorLocales)('the template in %s', (locale) => {
  test('read back untouched it holds nothing but its example rows', async () => {
    const path = join(folder, 'template.xlsx');
    await writeFile(path, await templateWorkbook(locale));
    const { issues, rowCounts } = await checkRegister(path);
    const expected = [...tableNames.map(() => 'example-row'), 'register-empty'];
    expect(issues.map(({ code }) => code).sort()).toEqual(expected.sort());
    expect(Object.values(rowCounts)).toEqual([0, 0, 0, 0, 0]);
  });

  test('every column of every table has a heading, a line of help and, where there is a list, a list', async () => {
    const { sheets } = await readXlsx(await templateWorkbook(locale));
    for (const [index, table] of tableNames.entries()) {
      const { rows, dataValidations = [] } = sheets[index]!;
      const fields = fieldsOf(table);
      expect(rows[0]).toHaveLength(fields.length);
      expect(rows[1]?.every((cell) => typeof cell === 'string' && cell.length > 10)).toBe(true);
      expect(
        rows
          .slice(3)
          .flat()
          .every((cell) => cell === null),
      ).toBe(true);
      const withList = fields.filter((field) => listOf(field) !== undefined || field.cell === 'reference');
      expect(dataValidations).toHaveLength(withList.length);
    }
  });

  test('every value of every list is understood when it is chosen', async () => {
    const { sheets } = await readXlsx(await templateWorkbook(locale));
    const fields = tableNames.flatMap((table) => fieldsOf(table));
    const offered = sheets.at(-1)!;
    expect(offered.hidden).toBe(true);
    for (const field of fields) {
      const name = listOf(field);
      if (name === undefined) continue;
      const column = offered.rows[0]!.indexOf(name);
      const values = offered.rows
        .slice(1)
        .flatMap((row) => row[column] ?? [])
        .map(String);
      expect(values).toEqual(choicesOf(name, locale));
      for (const value of values)
        expect(name === 'yes-no' ? readYesNo(value) : readCode(value, name)).toHaveProperty('value');
    }
  });
});

test('a filled-in template is read as what was filled in', async () => {
  const workbook = await openXlsx(await templateWorkbook('sv'));
  const fill = (sheet: string, values: Readonly<Record<string, string | number | boolean | Date>>): void => {
    const { rows, cells } = workbook.sheets.find(({ name }) => name === sheet)!;
    const [headings = []] = rows;
    // As somebody does who writes over the example row.
    rows[2] = headings.map((heading) => values[String(heading)] ?? null);
    for (const key of [...(cells?.keys() ?? [])]) if (key.startsWith('2,')) cells!.delete(key);
  };
  fill('Ansvariga', {
    'Ansvarig-id': 'kultur',
    Namn: 'Kulturnämnden',
    'Typ av ansvarig': 'Nämnd',
    Telefon: '031-390 06 99',
  });
  fill('Platser', {
    'Plats-id': 'simhallen',
    Namn: 'Simhallens entré',
    'Typ av plats': 'Simhall',
    Ansvarig: 'kultur',
    Ändamål: 'Förebygga brott; Förebygga våld',
    Beslutsdatum: new Date('2026-02-03T00:00:00Z'),
    Tider: 'mån–fre 20–06, lör–sön 17–07',
    'Lagringstid (timmar)': 72,
    Maskning: 'Ja',
    Skylt: true,
    'Område i ord': 'Dörrarna.',
  });
  const path = join(folder, 'register.xlsx');
  await writeFile(path, await saveXlsx(workbook));
  const { rows, codes } = await readTables(path);
  expect(codes).toEqual(['example-row', 'example-row', 'example-row']);
  expect(rows['controllers']).toEqual([
    { id: 'kultur', name: 'Kulturnämnden', kind: 'board', phone: '031-390 06 99' },
  ]);
  expect(rows['places']).toEqual([
    {
      id: 'simhallen',
      name: 'Simhallens entré',
      kind: 'swimming-hall',
      area: { sv: 'Dörrarna.' },
      controller: 'kultur',
      purposes: ['prevent-crime', 'prevent-violence'],
      decisionDate: '2026-02-03',
      hours: [
        { days: [1, 2, 3, 4, 5], from: 1200, to: 360 },
        { days: [6, 7], from: 1020, to: 420 },
      ],
      masked: true,
      retention: 72,
      sign: true,
    },
  ]);
});
