import { expect, test } from 'vitest';
import { editorLocales } from '../../../../site/i18n/locales.ts';
import { comparable } from '../../../../site/register/cells/reading.ts';
import { headingOf, headingsOf, tableNamed } from '../../../../site/register/columns/headings.ts';
import { fieldsOf, tableNames } from '../../../../site/register/schema/tables.ts';

test.each(tableNames)(
  'every field of %s is known by its own heading in every language and by its name',
  (table) => {
    for (const { name } of fieldsOf(table))
      for (const heading of [name, ...editorLocales.map((locale) => headingOf(table, name, locale))])
        expect([heading, headingsOf(table).get(comparable(heading))?.name]).toEqual([heading, name]);
  },
);

test('a table is known by its name and by nothing like it', () => {
  expect(['PLATSER', 'places', 'Granskningar', 'platserna'].map(tableNamed)).toEqual([
    'places',
    'places',
    'reviews',
    undefined,
  ]);
});
