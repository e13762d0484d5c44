import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceOf, type RowFixture } from '../../../factories.ts';
import { mapColumns } from '../../../../site/register/columns/map-columns.ts';
import { readRows } from '../../../../site/register/rows/read-rows.ts';
import { editorLocales } from '../../../../site/i18n/locales.ts';
import { translator } from '../../../../site/i18n/translate.ts';

const read = (rows: readonly RowFixture[], lang = 'sv') =>
  readRows<'places'>(mapColumns(sourceOf('places', rows), 'places'), lang);
const found = (rows: readonly RowFixture[], lang?: string) =>
  read(rows, lang).issues.map(({ code, at, value }) => [code, at.row, at.column, value]);
const valuesOf = (rows: readonly RowFixture[]) => read(rows).rows.map(({ values }) => values);

test('a row is read with its types and says where its cells stand', () => {
  const { rows, issues } = read([
    {
      id: 1001,
      Namn: ' Badet ',
      Skylt: 'Ja',
      'Antal kameror': '4',
      'Område i ord': 'Entrén',
      'Område i ord [en]': 'The entrance',
    },
  ]);
  expect(issues).toEqual([]);
  expect(rows).toMatchObject([
    {
      values: {
        id: '1001',
        name: 'Badet',
        sign: true,
        cameraCount: 4,
        area: { sv: 'Entrén', en: 'The entrance' },
      },
      at: { file: 'places.csv', row: 2 },
      isValid: true,
    },
  ]);
  expect(rows[0]!.headings.get('name')).toBe('Namn');
});

test('every row with anything in it is read or named', () => {
  const cell = fc.constantFrom(null, '', 'a', 'Badet', '7', 'Ja', 'kanske', '\u0007', 'exempel-a', 3, true);
  const row = fc.record({ id: cell, name: cell, sign: cell, Löpnummer: cell });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), (rows) => {
      const { rows: kept, issues } = read(rows);
      const told = new Set([...kept.map(({ at }) => at.row), ...issues.map(({ at }) => at.row)]);
      for (const [index, each] of rows.entries())
        if (Object.values(each).some((value) => value !== null && value !== ''))
          expect(told).toContain(index + 2);
    }),
    { numRuns: 500 },
  );
});

test('a row that is filled only where we do not read is left out and named', () => {
  expect(
    found([
      { id: 'a', name: 'A', Löpnummer: 1 },
      { id: '', name: null, Löpnummer: 2 },
    ]),
  ).toEqual([['row-without-values', 3, undefined, undefined]]);
});

test('every problem of a row is told, each once, and what could be read is kept', () => {
  const rows = [{ id: 'sim hallen', name: null, kind: 'rymdstation', sign: 'Ja', costYear: '19' }];
  expect(found(rows)).toEqual([
    ['code-unknown', 2, 'kind', 'rymdstation'],
    ['id-wrong', 2, 'id', 'sim hallen'],
    ['cell-missing', 2, 'name', undefined],
    ['number-out-of-range', 2, 'costYear', '19'],
  ]);
  expect(valuesOf(rows)).toEqual([{ sign: true }]);
});

test('of several codes in a cell the wrong one is named', () => {
  expect(found([{ id: 'a', name: 'A', recipients: 'police; rymdpolisen' }])).toEqual([
    ['code-unknown', 2, 'recipients', 'rymdpolisen'],
  ]);
});

test('what was taken out of a text, and a number without unit, are remarked on and read', () => {
  const rows = [{ id: 'a', name: 'Ba\u202edet', Lagringstid: 30 }];
  expect(found(rows)).toEqual([
    ['text-control-characters', 2, 'name', undefined],
    ['retention-unit-unclear', 2, 'Lagringstid', undefined],
  ]);
  expect(valuesOf(rows)).toEqual([{ id: 'a', name: 'Badet', retention: 30 }]);
});

test('a heading with its unit leaves nothing unclear', () => {
  expect(found([{ id: 'a', name: 'A', 'Lagringstid (timmar)': 30 }])).toEqual([]);
  expect(valuesOf([{ id: 'a', name: 'A', 'Retention (days)': 30 }])).toEqual([
    { id: 'a', name: 'A', retention: 720 },
  ]);
});

test('a text that stands twice in the language of the register is told of', () => {
  const rows = [{ id: 'a', name: 'A', area: 'ett', 'area [sv]': 'två' }];
  expect(found(rows)).toEqual([['heading-repeated', undefined, 'area [sv]', 'area [sv]']]);
  expect(found(rows, 'en')).toEqual([]);
});

test('the example of the template is named and its help is not', () => {
  for (const locale of editorLocales) {
    const help = translator(locale)('columns:places.id.help');
    expect(
      found([
        { id: help, name: 'Skriv' },
        { id: 'exempel-simhall', name: 'Simhall' },
        { id: 'a', name: 'A' },
      ]),
    ).toEqual([['example-row', 3, undefined, undefined]]);
  }
});

test('a required column that lacks altogether is not told again for every row', () => {
  expect(found([{ id: 'a' }, { id: 'b' }])).toEqual([]);
  expect(read([{ id: 'a' }]).rows[0]!.isValid).toBe(false);
});

test('a row of nothing but geometry is a row', () => {
  const source = sourceOf('places', [{ id: null, name: null }]);
  const geometry = { type: 'Point', coordinates: [13.2, 58.9] } as const;
  const mapped = mapColumns(
    { ...source, rows: [{ ...source.rows[0]!, geometry: { ...geometry, coordinates: [13.2, 58.9] } }] },
    'places',
  );
  expect(readRows(mapped, 'sv').rows).toHaveLength(1);
});
