import easyWords from '../../content/sv/request-easy.json' with { type: 'json' };
import plainWords from '../../content/sv/request.json' with { type: 'json' };
import stated from '../../content/request.json' with { type: 'json' };
import type { Concept } from '../explanations/concept.ts';
import { speakPhrasesText } from '../explanations/phrases.ts';
import type { EasySentence, Sentence, SymbolPiece, Value } from '../explanations/statement.ts';
import type { Term } from '../explanations/term.ts';
import type { Level } from '../i18n/level.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { WordKey } from '../i18n/word-keys.ts';

/** A sentence of the form with its pictures, which the easy levels have. */
export interface PicturedSentence extends EasySentence {
  readonly symbols: readonly SymbolPiece[];
}

/** The words of the form in a language at a level: `request.json`, or `request-easy.json` and its pictures. */
export interface RequestWording {
  readonly locale: Locale;
  readonly level: Level;
  /** Language of names and addresses of the register. */
  readonly registerLang: string;
  /** Whether the level has words for it: what it lacks it leaves out. */
  readonly has: (key: string) => boolean;
  /** The words alone, for labels and titles. Throws where they are missing. */
  readonly text: (key: string, values?: Values) => string;
  /** The sentence and what stands in it. */
  readonly sentence: (key: string, values: Values) => Sentence;
  /** The sentence with its pictures; undefined in plain language and for words without pictures. */
  readonly pictured: (key: string, values?: Values) => PicturedSentence | undefined;
  /** Keys of the sentences that stand under a question or a choice, in order. */
  readonly under: (key: string, part: 'about' | 'why') => readonly string[];
}

/** Keys of the heading of each form, and of what it is for. */
export const titlesOf = {
  request: { title: 'title', lead: 'lead' },
  'late-answer': { title: 'follow.title', lead: 'follow.lead' },
} as const;

/** A form that becomes letters. */
export type LetterForm = keyof typeof titlesOf;

type Values = Readonly<Record<string, Value>>;

const pictures: Readonly<Record<string, Readonly<Record<'symbols', readonly string[]>> & EasyPicture>> =
  stated;

interface EasyPicture {
  readonly picture: string;
  readonly terms?: readonly string[];
}

/** The words of the form. */
export function requestWording(locale: Locale, level: Level, registerLang: string): RequestWording {
  const file = level === 'plain' ? 'request' : 'request-easy';
  const keys = Object.keys(level === 'plain' ? plainWords : easyWords);
  const sentenceOf = (key: string, values: Values = {}) => ({
    sentence: `${file}:${key}` as WordKey,
    values,
  });
  return {
    locale,
    level,
    registerLang,
    has: (key) => keys.includes(key),
    sentence: sentenceOf,
    text: (key, values) =>
      values === undefined && level === 'plain'
        ? translator(locale)(`${file}:${key}` as WordKey)
        : speakPhrasesText(sentenceOf(key, values), locale, registerLang),
    pictured: (key, values) => {
      const shown = level === 'plain' ? undefined : pictures[key];
      return (
        shown && {
          ...sentenceOf(key, values),
          // A test checks the names in content/request.json against the concepts and the glossary.
          picture: shown.picture as Concept,
          symbols: shown.symbols as readonly Concept[],
          terms: (shown.terms ?? []) as readonly Term[],
        }
      );
    },
    under: (key, part) => {
      const own = part === 'about' ? /^-(?:about|need)(?:-\w+)?$/u : /^\.why(?:-\w+)?$/u;
      return keys.filter((each) => each.startsWith(key) && own.test(each.slice(key.length)));
    },
  };
}
