import type checkWords from '../../content/sv/check-words.json';
import type codes from '../../content/sv/codes.json';
import type concepts from '../../content/sv/concepts.json';
import type columns from '../../content/sv/columns.json';
import type easyRead from '../../content/sv/easy-read.json';
import type facts from '../../content/sv/facts.json';
import type glossary from '../../content/sv/glossary.json';
import type guide from '../../content/sv/guide.json';
import type guideEasy from '../../content/sv/guide-easy.json';
import type guideSymbols from '../../content/sv/guide-symbols.json';
import type issues from '../../content/sv/issues.json';
import type letter from '../../content/sv/letter.json';
import type pages from '../../content/sv/pages.json';
import type report from '../../content/sv/report.json';
import type symbols from '../../content/sv/symbols.json';
import type symbolSets from '../../content/sv/symbol-sets.json';
import type units from '../../content/sv/units.json';

type PluralSuffix = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<Key> = Key extends `${infer Base}_${PluralSuffix}` ? Base : Key;
type KeysOf<Name extends string, Words> = `${Name}:${WithoutPlural<keyof Words & string>}`;

/** The keys of the Swedish words, `file:key`, plurals without their suffix. */
export type WordKey =
  | KeysOf<'check-words', typeof checkWords>
  | KeysOf<'codes', typeof codes>
  | KeysOf<'columns', typeof columns>
  | KeysOf<'concepts', typeof concepts>
  | KeysOf<'easy-read', typeof easyRead>
  | KeysOf<'facts', typeof facts>
  | KeysOf<'glossary', typeof glossary>
  | KeysOf<'guide', typeof guide>
  | KeysOf<'guide-easy', typeof guideEasy>
  | KeysOf<'guide-symbols', typeof guideSymbols>
  | KeysOf<'issues', typeof issues>
  | KeysOf<'letter', typeof letter>
  | KeysOf<'pages', typeof pages>
  | KeysOf<'report', typeof report>
  | KeysOf<'symbols', typeof symbols>
  | KeysOf<'symbol-sets', typeof symbolSets>
  | KeysOf<'units', typeof units>;
