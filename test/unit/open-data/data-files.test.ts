import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { dataTable } from '../../../site/open-data/data-table.ts';
import type { WrittenFile } from '../../../site/open-data/data-file.ts';
import { writeDataFiles } from '../../../site/open-data/data-files.ts';
import { datasetNames, datasets } from '../../../site/open-data/datasets.ts';
import { buildRegister } from '../../../site/register/model/build-register.ts';
import { checkRegister } from '../../../site/register/check/check-register.ts';
import type { Register } from '../../../site/register/model/register.ts';
import { inputOf, municipalityOf } from '../../factories.ts';

let register: Register;
let files: readonly WrittenFile[];
const textOf = (name: string, from = files): string =>
  Buffer.from(from.find(({ path }) => path.endsWith(`/${name}`))!.content).toString('utf8');
const jsonOf = (name: string): Record<string, unknown> => JSON.parse(textOf(name)) as Record<string, unknown>;

beforeAll(async () => {
  register = (await checkRegister('data/exempelkoping')).register!;
  files = await writeDataFiles(register);
});

/** Checks data against a published schema, or a part of it. */
function faultsOf(name: string, part: string, data: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  (addFormats as unknown as { default: (to: Ajv2020) => void }).default(ajv);
  const schema = jsonOf(`${name}.schema.json`);
  ajv.addSchema(schema);
  const validate = ajv.getSchema(`${String(schema['$id'])}${part}`)!;
  return validate(data) === true
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

test.each(datasetNames)('%s.json keeps its published schema, and a wrong one would not', (name) => {
  const json = jsonOf(`${name}.json`) as { records: Record<string, unknown>[] };
  expect(json.records.length).toBeGreaterThan(0);
  expect(faultsOf(name, '', json)).toEqual([]);
  expect(faultsOf(name, '', { ...json, records: [{ ...json.records[0], extra: 1 }] })).not.toEqual([]);
});

test('every feature has the properties of a record, and a geometry as exact as may be', () => {
  const { features } = jsonOf('places.geojson') as {
    features: { id: string; geometry: object | null; properties: object }[];
  };
  expect(features.map(({ id }) => id)).toEqual(register.places.map(({ id }) => id));
  for (const { properties } of features) expect(faultsOf('places', '#/$defs/record', properties)).toEqual([]);
  const withheld = register.places
    .filter(({ positionState }) => positionState === 'withheld')
    .map(({ id }) => id);
  expect(withheld.length).toBeGreaterThan(0);
  for (const id of withheld) expect(features.find((feature) => feature.id === id)!.geometry).toBeNull();
});

test('no field is published that is not of the public class', () => {
  const internal = ['note', 'contactPerson', 'secrecyResult', 'north', 'publication', 'userCount', 'detail'];
  const names = datasets.flatMap(({ fields }) => fields.map(({ name }) => name));
  expect(names.filter((name) => internal.includes(name))).toEqual([]);
});

test('the workbook has the same rows as the tables, every text as a text', async () => {
  const { sheets } = await readXlsx(files.find(({ form }) => form === 'xlsx')!.content);
  expect(sheets.map(({ name }) => name)).toEqual([...datasetNames]);
  for (const [index, dataset] of datasets.entries()) {
    const { headings, rows } = dataTable(dataset, register);
    expect(sheets[index]!.rows[0]).toEqual(headings);
    expect(sheets[index]!.rows).toHaveLength(rows.length + 1);
  }
});

test('the same register gives the same bytes', async () => {
  const again = await writeDataFiles(register);
  for (const [index, { path, content }] of again.entries())
    expect(Buffer.from(content).equals(Buffer.from(files[index]!.content)), path).toBe(true);
});

describe('a register whose texts would be formulas', () => {
  test('they are texts in every form', async () => {
    const name = '=HYPERLINK("https://evil.example";"Tryck")';
    const built = buildRegister(
      inputOf({ places: [{ id: 'a', name, address: '+46 31 1' }] }),
      municipalityOf(),
    );
    const written = await writeDataFiles(built);
    expect(textOf('places.csv', written)).toContain(`"'=HYPERLINK(""https://evil.example"";""Tryck"")"`);
    const { sheets } = await readXlsx(written.find(({ form }) => form === 'xlsx')!.content);
    expect(sheets[0]!.rows[1]).toContain(name);
    expect(written.some(({ form }) => form === 'catalogue')).toBe(false);
  });
});
