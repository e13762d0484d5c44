import type codes from '../../content/sv/codes.json';
import type columns from '../../content/sv/columns.json';
import type facts from '../../content/sv/facts.json';
import type issues from '../../content/sv/issues.json';
import type pages from '../../content/sv/pages.json';
import type report from '../../content/sv/report.json';
import type units from '../../content/sv/units.json';

type PluralSuffix = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<Key> = Key extends `${infer Base}_${PluralSuffix}` ? Base : Key;
type KeysOf<Name extends string, Words> = `${Name}:${WithoutPlural<keyof Words & string>}`;

/** The keys of the Swedish words, `file:key`, plurals without their suffix. */
export type WordKey =
  | KeysOf<'codes', typeof codes>
  | KeysOf<'columns', typeof columns>
  | KeysOf<'facts', typeof facts>
  | KeysOf<'issues', typeof issues>
  | KeysOf<'pages', typeof pages>
  | KeysOf<'report', typeof report>
  | KeysOf<'units', typeof units>;
