import { readFileSync } from 'node:fs';
import { editorLocales, type EditorLocale } from '../../i18n/locales.ts';
import { projectFile } from '../../i18n/project-folder.ts';
import { translator } from '../../i18n/translate.ts';
import type { EditorKey } from '../../i18n/word-keys.ts';
import { comparable } from '../cells/reading.ts';
import { fieldsOf, tableNames, type Field, type TableName } from '../schema/tables.ts';

type Aliases = Readonly<Record<string, readonly string[]>>;

let aliases: Readonly<Record<string, Aliases>> | undefined;
const readAliases = (name: string): Aliases => {
  aliases ??= JSON.parse(readFileSync(projectFile('content', 'headings.json'), 'utf8')) as Record<
    string,
    Aliases
  >;
  return aliases[name] ?? {};
};

const knownHeadings = new Map<TableName, ReadonlyMap<string, Field>>();

/** `costYearly` as `cost yearly`, so that a field's own name is a heading too. */
const spelledOut = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Every heading that is known for a table, made comparable, with its field. */
export function headingsOf(table: TableName): ReadonlyMap<string, Field> {
  const known = knownHeadings.get(table);
  if (known) return known;
  const headings = new Map<string, Field>();
  const fields = fieldsOf(table);
  for (const field of fields) {
    for (const alias of readAliases(table)[field.name] ?? []) headings.set(comparable(alias), field);
  }
  // The names of our own come last: they win over an alias of another field.
  for (const field of fields) {
    headings.set(field.name.toLowerCase(), field);
    headings.set(spelledOut(field.name), field);
    for (const locale of editorLocales) headings.set(comparable(headingOf(table, field.name, locale)), field);
  }
  knownHeadings.set(table, headings);
  return headings;
}

/** The heading of a field as our own workbook writes it. */
export function headingOf(table: TableName, field: string, locale: EditorLocale): string {
  return translator(locale)(`columns:${table}.${field}.heading` as EditorKey);
}

let knownTables: ReadonlyMap<string, TableName> | undefined;

/** The table that a sheet or file is named after, if its name is known. */
export function tableNamed(name: string): TableName | undefined {
  knownTables ??= new Map(
    tableNames.flatMap((table): [string, TableName][] => [
      [comparable(table), table],
      ...(readAliases('_tables')[table] ?? []).map((alias): [string, TableName] => [
        comparable(alias),
        table,
      ]),
      ...editorLocales.map((locale): [string, TableName] => [
        comparable(translator(locale)(`columns:${table}.sheet` as EditorKey)),
        table,
      ]),
    ]),
  );
  return knownTables.get(comparable(name));
}
