import type { Locale } from '../i18n/locales.ts';
import { pageSegments } from '../i18n/urls.ts';
import type { Results } from './results.ts';
import type { TableKey } from './tables.ts';

/** The segments of the address of a table's file after the language: beside the page that shows it. */
export function tableSegments(key: TableKey, { controller }: Results, locale: Locale): readonly string[] {
  return [...pageSegments({ page: 'results', controller: controller?.id }, locale), `${key}.csv`];
}

/** The path of a table's file in the portal. */
export function tablePath(key: TableKey, results: Results, locale: Locale): string {
  return [locale, ...tableSegments(key, results, locale)].join('/');
}
