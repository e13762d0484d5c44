import { expect, test } from 'vitest';
import { sourceOf } from '../../../factories.ts';
import { chooseTables, type TableSettings } from '../../../../site/register/columns/choose-tables.ts';

const choose = (names: Readonly<Record<string, string>>, settings: TableSettings = {}) => {
  const sources = Object.entries(names).map(([name, headings]) =>
    sourceOf(name, [Object.fromEntries(headings.split(' ').map((heading) => [heading, 'x']))]),
  );
  const { tables, issues } = chooseTables(sources, settings);
  return {
    tables: tables.map(({ source, table }) => `${source.name}: ${table}`),
    codes: issues.map(({ code, value }) => (value === undefined ? code : `${code} ${value}`)),
  };
};

test('tables are known by their names in either language', () => {
  expect(choose({ Platser: 'id name', ansvariga: 'id name', Reviews: 'place date kind' })).toEqual({
    tables: ['Platser: places', 'ansvariga: controllers', 'Reviews: reviews'],
    codes: [],
  });
});

test('the settings name a table, by sheet or by file', () => {
  for (const name of ['Blad1', 'Blad1.csv'])
    expect(choose({ Blad1: 'id name', Platser2: 'x y' }, { tables: { places: name } })).toEqual({
      tables: ['Blad1: places'],
      codes: ['table-unknown Platser2'],
    });
});

test('a lone table holds the places, even one that is called cameras', () => {
  expect(choose({ kameror: 'id name' }).tables).toEqual(['kameror: places']);
  expect(choose({ Sheet1: 'foo bar' })).toEqual({
    tables: ['Sheet1: places'],
    codes: ['heading-unknown foo', 'heading-unknown bar', 'heading-missing', 'heading-missing'],
  });
});

test('files of one table, e.g. one for each district, are joined', () => {
  expect(choose({ Platser: 'id name', norr: 'id name address purposes' }).tables).toEqual([
    'Platser: places',
    'norr: places',
  ]);
});

test('a table that means nothing to us is told of, and that places are missing', () => {
  const { tables, codes } = choose({ ansvariga: 'id name', Lathund: 'q w' });
  expect(tables).toEqual(['ansvariga: controllers']);
  expect(codes).toEqual(['table-unknown Lathund', 'table-missing']);
});

test('no source at all is told of elsewhere', () => {
  expect(choose({})).toEqual({ tables: [], codes: [] });
});
