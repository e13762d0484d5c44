import type accessibility from '../../content/sv/accessibility.json';
import type accessibilityEasy from '../../content/sv/accessibility-easy.json';
import type checkAccess from '../../content/sv/check-access.json';
import type board from '../../content/sv/board.json';
import type checkWords from '../../content/sv/check-words.json';
import type changes from '../../content/sv/changes.json';
import type changesEasy from '../../content/sv/changes-easy.json';
import type codes from '../../content/sv/codes.json';
import type columns from '../../content/sv/columns.json';
import type concepts from '../../content/sv/concepts.json';
import type easyRead from '../../content/sv/easy-read.json';
import type embed from '../../content/sv/embed.json';
import type facts from '../../content/sv/facts.json';
import type glossary from '../../content/sv/glossary.json';
import type guide from '../../content/sv/guide.json';
import type guideEasy from '../../content/sv/guide-easy.json';
import type guideSymbols from '../../content/sv/guide-symbols.json';
import type issues from '../../content/sv/issues.json';
import type letter from '../../content/sv/letter.json';
import type map from '../../content/sv/map.json';
import type openData from '../../content/sv/open-data.json';
import type pages from '../../content/sv/pages.json';
import type request from '../../content/sv/request.json';
import type requestEasy from '../../content/sv/request-easy.json';
import type report from '../../content/sv/report.json';
import type resultsEasy from '../../content/sv/results-easy.json';
import type results from '../../content/sv/results.json';
import type sign from '../../content/sv/sign.json';
import type software from '../../content/sv/software.json';
import type symbolSets from '../../content/sv/symbol-sets.json';
import type symbols from '../../content/sv/symbols.json';
import type units from '../../content/sv/units.json';

type PluralSuffix = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<Key> = Key extends `${infer Base}_${PluralSuffix}` ? Base : Key;
type KeysOf<Name extends string, Words> = `${Name}:${WithoutPlural<keyof Words & string>}`;

/** The keys of the words of the portal, which are in every language: `file:key`, plurals without their suffix. */
export type WordKey =
  | KeysOf<'changes', typeof changes>
  | KeysOf<'changes-easy', typeof changesEasy>
  | KeysOf<'board', typeof board>
  | KeysOf<'accessibility', typeof accessibility>
  | KeysOf<'accessibility-easy', typeof accessibilityEasy>
  | KeysOf<'codes', typeof codes>
  | KeysOf<'concepts', typeof concepts>
  | KeysOf<'easy-read', typeof easyRead>
  | KeysOf<'embed', typeof embed>
  | KeysOf<'facts', typeof facts>
  | KeysOf<'glossary', typeof glossary>
  | KeysOf<'guide', typeof guide>
  | KeysOf<'guide-easy', typeof guideEasy>
  | KeysOf<'guide-symbols', typeof guideSymbols>
  | KeysOf<'letter', typeof letter>
  | KeysOf<'map', typeof map>
  | KeysOf<'open-data', typeof openData>
  | KeysOf<'pages', typeof pages>
  | KeysOf<'request', typeof request>
  | KeysOf<'request-easy', typeof requestEasy>
  | KeysOf<'results', typeof results>
  | KeysOf<'results-easy', typeof resultsEasy>
  | KeysOf<'sign', typeof sign>
  | KeysOf<'software', typeof software>
  | KeysOf<'symbol-sets', typeof symbolSets>
  | KeysOf<'symbols', typeof symbols>
  | KeysOf<'units', typeof units>;

/** The keys of the words for those who keep the register; in editor languages only. */
export type EditorKey =
  | KeysOf<'check-access', typeof checkAccess>
  | KeysOf<'check-words', typeof checkWords>
  | KeysOf<'columns', typeof columns>
  | KeysOf<'issues', typeof issues>
  | KeysOf<'report', typeof report>;
