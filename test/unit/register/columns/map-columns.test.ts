import { expect, test } from 'vitest';
import { mapColumns } from '../../../../site/register/columns/map-columns.ts';
import type { Cell } from '../../../../site/register/source-table.ts';

const map = (headings: readonly string[], rows: readonly (readonly Cell[])[] = [], settings = {}) =>
  mapColumns(
    {
      name: 'platser',
      file: 'platser.csv',
      headings: headings.map((text, index) => ({ text, column: index + 1 })),
      rows: rows.map((cells, index) => ({ row: index + 2, cells })),
    },
    'places',
    settings,
  );
const fieldsOf = (...args: Parameters<typeof map>) =>
  map(...args).columns.map(({ field, lang }) => (lang === undefined ? field.name : `${field.name} ${lang}`));
const found = (...args: Parameters<typeof map>) =>
  map(...args).issues.map(({ code, at, value }) => [code, at.column ?? value]);

test('a field is known by its heading in either language, by its name, in capitals, with a star', () => {
  for (const heading of ['Plats-id', 'PLATS-ID *', 'Place ID', 'id', 'plats_id:'])
    expect(fieldsOf([heading, 'Namn'])).toEqual(['id', 'name']);
  expect(fieldsOf(['id', 'namn', 'cameraCount', 'camera count', 'Antal kameror'])).toEqual([
    'id',
    'name',
    'cameraCount',
  ]);
});

test('a heading of the settings stands for its field, and no other does then', () => {
  const settings = { name: 'location', district: ['area_name', 'ward'] };
  expect(fieldsOf(['id', 'location', 'Namn', 'AREA-NAME'], [], settings)).toEqual(['id', 'name', 'district']);
  expect(found(['id', 'location', 'Namn'], [], settings)).toEqual([['heading-unknown', 'Namn']]);
});

test('a language in brackets is a column of its own, for texts that may have several', () => {
  expect(fieldsOf(['id', 'namn', 'Område i ord', 'Område i ord [EN]'])).toEqual([
    'id',
    'name',
    'area',
    'area en',
  ]);
  expect(found(['id', 'namn', 'Stadsdel [en]'])).toEqual([['heading-unknown', 'Stadsdel [en]']]);
});

test('two headings of one field are told of, and the first is read', () => {
  expect(found(['id', 'namn', 'Name'])).toEqual([['heading-repeated', 'Name']]);
});

test('a column without heading is told of only where it holds something', () => {
  expect(
    found(
      ['id', '', 'namn'],
      [
        ['a', ' ', 'A'],
        ['b', null, 'B'],
        ['c', '', 'C'],
      ],
    ),
  ).toEqual([]);
  expect(found(['id', '', 'namn'], [['a', 'x', 'A']])).toEqual([['heading-empty', '2']]);
});

test('a required field without column is told of with the headings that there are', () => {
  const { issues } = map(['id', '', 'Väderstreck']);
  expect(issues.find(({ code }) => code === 'heading-missing')!.variables).toMatchObject({
    field: 'name',
    found: 'id, Väderstreck',
  });
});

test.each([
  ['Lagringstid (timmar)', 1],
  ['Lagringstid (dygn)', 24],
  ['Retention (days)', 24],
  ['retention_hours', 1],
  ['Film sparas antal dygn', 24],
  ['sparasDagar', 24],
  ['Bewaartermijn, h', 1],
  ['Lagringstid', undefined],
  ['retention', undefined],
  ['Tid (timmar eller dygn)', undefined],
])('bare numbers under “%s” stand for %s hours each', (heading, unit) => {
  const { columns } = map(['id', 'namn', heading], [], { retention: heading });
  expect(columns[2]!.unit).toBe(unit);
});

test('no other column has a unit', () => {
  expect(
    map(['id', 'namn', 'Antal kameror (dygn)'], [], { cameraCount: 'Antal kameror (dygn)' }).columns.map(
      ({ unit }) => unit,
    ),
  ).toEqual([undefined, undefined, undefined]);
});
