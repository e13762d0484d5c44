import { editorLocales } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import type { EditorKey } from '../../i18n/word-keys.ts';
import { asText, isEmpty } from '../cells/reading.ts';
import type { MappedTable } from '../columns/map-columns.ts';
import type { SourceRow } from '../source-table.ts';

/** Rows that our own workbook puts under the headings: the line of help, and the example. */
export type TemplateRow = 'help' | 'example';

/** Ids that only the example row of the template has. */
const exampleId = /^(exempel|example)-[a-z0-9-]+$/;

/** Tells of a row whether it is one that the template put there and that nobody has filled in. */
export function templateRowFinder(mapped: MappedTable): (row: SourceRow) => TemplateRow | undefined {
  const first = mapped.columns.find(({ field }) => field.required);
  if (!first) return () => undefined;
  const key = `columns:${mapped.table}.${first.field.name}.help` as EditorKey;
  const help = new Set(editorLocales.map((locale) => translator(locale)(key)));
  return (row) => {
    const cell = row.cells[first.index] ?? null;
    if (isEmpty(cell)) return undefined;
    const text = asText(cell);
    if (help.has(text)) return 'help';
    return exampleId.test(text) ? 'example' : undefined;
  };
}
