import fc from 'fast-check';
import { expect, test } from 'vitest';
import { speakText } from '../../../site/explanations/speak.ts';
import { locales, type Locale } from '../../../site/i18n/locales.ts';
import { translator } from '../../../site/i18n/translate.ts';
import { buildRegister } from '../../../site/register/model/build-register.ts';
import type { Register } from '../../../site/register/model/register.ts';
import { speakCell } from '../../../site/results/cell.ts';
import { sections } from '../../../site/results/outline.ts';
import { readingsOf, resultsLead } from '../../../site/results/readings.ts';
import { resultsByController, resultsOf, type Results } from '../../../site/results/results.ts';
import { tableCsv } from '../../../site/results/table-csv.ts';
import { tableKeys, tableOf, tablesOf, type TableKey } from '../../../site/results/tables.ts';
import { inputOf, municipalityOf, type RowFixture } from '../../factories.ts';
import { defaultRegister } from '../explanations/default-register.ts';
import { arbitraryPlaces } from './arbitrary-places.ts';

const faults = /\b(?:undefined|null|NaN|Infinity)\b|\[object|\{\{|\}\}|[\ue000-\uefff]/u;

/** Throws where a sentence or a cell of the figures has no words or says what it should not. */
function examine(results: Results, register: Register, locale: Locale): void {
  const said = (text: string, where: string): void => {
    if (faults.test(text) || text.trim() === '') throw new Error(`${where} (${locale}) says: ${text}`);
  };
  const lang = register.municipality.registerLanguage;
  const words = translator(locale);
  said(speakText(resultsLead(results), locale, lang), 'lead');
  for (const key of tablesOf(results)) {
    said(words(`results:heading.${key}`), key);
    for (const sentence of readingsOf(key, results, register)) said(speakText(sentence, locale, lang), key);
    const { columns, rows } = tableOf(key, results, register);
    for (const column of columns) said(words(`results:column.${column}`), key);
    for (const cells of rows) {
      expect(cells.length).toBe(columns.length);
      for (const cell of cells) said(speakCell(cell, locale, lang).text, key);
    }
  }
}

test('every figure of Exempelköping has its words in every language', async () => {
  const register = await defaultRegister();
  for (const { locale } of locales)
    for (const results of [resultsOf(register), ...resultsByController(register).map((each) => each.results)])
      examine(results, register, locale);
});

test('so has every figure of any register, also of an empty one', () => {
  fc.assert(
    fc.property(arbitraryPlaces, fc.constantFrom(...locales), (register, { locale }) => {
      examine(resultsOf(register), register, locale);
    }),
    { numRuns: 100 },
  );
});

const registerOf = (places: readonly RowFixture[]): Register =>
  buildRegister(inputOf({ places }), municipalityOf());
const readIn = (register: Register, key: TableKey): readonly string[] =>
  readingsOf(key, resultsOf(register), register).map((sentence) => speakText(sentence, 'sv', 'sv'));

test('what the register does not state is told as that, not as places without it', () => {
  const bare = registerOf([
    { id: 'a', name: 'Torget' },
    { id: 'b', name: 'Parken' },
  ]);
  for (const key of ['kind', 'purpose', 'sound', 'viewing', 'retention', 'signs'] as const)
    expect(readIn(bare, key), key).toEqual(['Platser där registret inte anger det: 2.']);
  expect(readIn(bare, 'reviews')[1]).toBe('Platser utan genomgång i registret: 2.');
  const half = registerOf([
    { id: 'a', name: 'Torget', kind: 'square', sound: 'none' },
    { id: 'b', name: 'Parken' },
  ]);
  expect(readIn(half, 'sound')).toEqual([
    'Ljud tas upp på 0 av 2 platser.',
    'Platser där registret inte anger det: 1.',
  ]);
  const stated = registerOf([{ id: 'a', name: 'Torget', sound: 'none' }]);
  expect(readIn(stated, 'sound')).toEqual(['Ljud tas upp på 0 av 1 plats.']);
});

test('one place is told as one', () => {
  const register = registerOf([{ id: 'a', name: 'Torget', costYearly: 900, costPurchase: 1000 }]);
  for (const { locale } of locales)
    for (const key of tableKeys)
      for (const sentence of readingsOf(key, resultsOf(register), register))
        expect(speakText(sentence, locale, 'sv'), key).not.toMatch(/\b1 (?:platser|places)\b|\b1:sta\b/u);
});

test('the cameras of a controller that states no number of them are not told as none', () => {
  const register = registerOf([{ id: 'a', name: 'Torget' }]);
  const cameras = tableOf('controllers', resultsOf(register), register).columns.indexOf('cameras');
  expect(tableOf('controllers', resultsOf(register), register).rows[0]![cameras]).toBeUndefined();
});

test('where no cameras are on there is nothing to count: no shares of nothing', () => {
  for (const places of [[], [{ id: 'a', name: 'Torget', status: 'planned' }]]) {
    const register = registerOf(places);
    const results = resultsOf(register);
    const told = tablesOf(results).filter(
      (key) =>
        readingsOf(key, results, register).length > 0 || tableOf(key, results, register).rows.length > 0,
    );
    const all = places.length > 0 ? ['controllers', 'pending'] : ['pending'];
    expect(told.toSorted()).toEqual(['deviations', 'requests', 'status', 'supervision', ...all].toSorted());
  }
});

test('every table is on the page, once', () => {
  expect(sections.flatMap(({ tables }) => tables).toSorted()).toEqual(tableKeys.toSorted());
});

test('a file of a table begins with a byte order mark, and no cell of it is a formula', () => {
  const table = {
    columns: ['place', 'found'],
    rows: [
      [
        { type: 'name', name: '=HYPERLINK("x")' },
        { type: 'text', text: { sv: '  @SUM(1)' } },
      ],
      [{ type: 'name', name: 'Torget; "stora"' }, undefined],
      [
        { type: 'name', name: '-1+1' },
        { type: 'number', number: -1 },
      ],
    ],
  } as const;
  expect(tableCsv(table, 'sv', 'sv')).toBe(
    [
      '\ufeffPlats;Vad granskningen visade',
      `"'=HYPERLINK(""x"")";'  @SUM(1)`,
      '"Torget; ""stora""";',
      "'-1+1;-1",
      '',
    ].join('\r\n'),
  );
});
