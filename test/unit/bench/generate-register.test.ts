import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateRegister } from '../../../scripts/bench/generate-register.ts';
import {
  addWorkbook,
  csvCell,
  useForm,
  writeMunicipality,
} from '../../../scripts/bench/write-municipality.ts';
import { checkRegister, verdictOf } from '../../../site/register/check/check-register.ts';
import { readSource } from '../../../site/register/source/read-source.ts';

const places = 60;
const { tables: model } = await readSource('data/exempelkoping', 'register');
const tables = generateRegister(model, places);
const tableNamed = (name: string) => tables.find((table) => table.name === name)!;

describe('the generated register', () => {
  test('has a camera and a review for each place', () => {
    for (const name of ['platser', 'kameror', 'granskningar'])
      expect([...tableNamed(name).rows]).toHaveLength(places);
  });

  test('has every column filled but those that no place shown whole has', () => {
    const { headings, rows } = tableNamed('platser');
    for (const row of rows) {
      const empty = headings.filter((_, index) => row[index] === '' || row[index] === null);
      expect(empty).toEqual(['Slutdatum', 'Skäl att inte visa']);
    }
  });

  test('is the same every time', () => {
    const again = generateRegister(model, places);
    expect(again.map(({ rows }) => [...rows])).toEqual(tables.map(({ rows }) => [...rows]));
  });
});

describe('the generated municipality', () => {
  const folder = mkdtempSync(join(tmpdir(), 'insyn-bench-test-'));
  beforeAll(async () => {
    await writeMunicipality(folder, places);
    await addWorkbook(folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(['csv', 'excel'] as const)(
    'holds a register as %s without errors, every place shown',
    async (form) => {
      await useForm(folder, form);
      const checked = await checkRegister(folder);
      expect(verdictOf(checked.issues)).toBe(0);
      expect(checked.register?.places).toHaveLength(places);
      expect(new Set(checked.register?.places.map(({ position }) => String(position))).size).toBe(places);
    },
  );
});

test.each([
  ['Stora torget', 'Stora torget'],
  ['a; b', '"a; b"'],
  ['24" TV', '"24"" TV"'],
  ['one\ntwo', '"one\ntwo"'],
])('the cell %j is written as %j', (text, written) => {
  expect(csvCell(text)).toBe(written);
});
