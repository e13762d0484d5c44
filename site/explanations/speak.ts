import {
  formatDate,
  formatKronor,
  formatList,
  formatMetres,
  formatNumber,
  formatRetention,
} from '../i18n/format.ts';
import { formatEasyDays, formatEasyTime } from '../i18n/format-easy-hours.ts';
import { formatWeeklyHours } from '../i18n/format-hours.ts';
import { formatPurposes } from '../i18n/format-purposes.ts';
import { languageOf, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { WordKey } from '../i18n/word-keys.ts';
import { phoneAddress } from '../register/cells/phone-address.ts';
import type { Code } from '../register/schema/vocabulary.ts';
import type { Sentence, Value } from './statement.ts';

/** A piece of a spoken sentence. Words of the register carry the language that they are in. */
export interface Segment {
  readonly text: string;
  /** Language tag of words that are not in the language of the sentence. */
  readonly lang?: string | undefined;
  readonly href?: string | undefined;
}

/** Signs of the private use area stand for pieces while the sentence is put together; no register text keeps them. */
const firstMark = 0xe000;
const marks = /[\ue000-\uefff]/u;

const pieceEnd = /[.!?\u2026][\u2068\u2069]?$/u;

const ofRegister: ReadonlySet<Value['type']> = new Set(['name', 'text', 'phone', 'email', 'website']);

/**
 * Puts a statement into words.
 *
 * @param registerLang Language of names and of texts that the register gives once.
 * @throws When the language lacks the sentence or one of its variables.
 */
export function speak(statement: Sentence, locale: Locale, registerLang: string): readonly Segment[] {
  const values = Object.entries(statement.values).map(
    ([name, value]): [string, string | number | Segment] => {
      if (name === 'count' && value.type === 'number') return [name, value.number];
      const piece = speakValue(value, locale, registerLang);
      return [name, ofRegister.has(value.type) ? piece : piece.text];
    },
  );
  return speakPieces(statement.sentence, Object.fromEntries(values), locale);
}

/**
 * Puts a sentence into words with pieces of the register in it, which stay pieces of their own.
 *
 * @throws When the language lacks the sentence or one of its variables.
 */
export function speakPieces(
  key: WordKey,
  values: Readonly<Record<string, string | number | Segment>>,
  locale: Locale,
): readonly Segment[] {
  const pieces: Segment[] = [];
  const variables: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    // Words of the register never pass through the sentence machine, which has signs of its own.
    if (typeof value !== 'object') variables[name] = value;
    else {
      variables[name] = String.fromCharCode(firstMark + pieces.length);
      pieces.push(value);
    }
  }
  const sentence = translator(locale)(key, variables);
  const parts = sentence.split(/([\ue000-\uefff])/u).filter((part) => part !== '');
  const spoken = parts.map((part) =>
    marks.test(part) ? pieces[part.charCodeAt(0) - firstMark]! : { text: part },
  );
  return spoken.map(withoutSecondStop).filter(({ text }) => text !== '');
}

/** Words of the register may end with a full stop of their own; the sentence does not add another. */
function withoutSecondStop(segment: Segment, index: number, all: readonly Segment[]): Segment {
  const before = all[index - 1];
  const isStopped = before !== undefined && pieceEnd.test(before.text) && segment.text.startsWith('.');
  return isStopped ? { ...segment, text: segment.text.slice(1) } : segment;
}

/** The sentence as plain text, e.g. for a description of the page. */
export function speakText(statement: Sentence, locale: Locale, registerLang: string): string {
  return speak(statement, locale, registerLang)
    .map(({ text }) => text)
    .join('');
}

function speakValue(value: Value, locale: Locale, registerLang: string): Segment {
  const { lang } = languageOf(locale);
  const foreign = (of: string): string | undefined => (of === lang ? undefined : of);
  switch (value.type) {
    case 'date':
      return { text: formatDate(value.date, locale) };
    case 'year':
      return { text: String(value.year) };
    case 'number':
      return { text: formatNumber(value.number, locale) };
    case 'retention':
      return { text: formatRetention(value.hours, locale) };
    case 'hours':
      return { text: value.hours === 'always' ? '' : formatWeeklyHours(value.hours, locale) };
    case 'time':
      return { text: formatEasyTime(value.minutes, locale) };
    case 'days':
      return { text: formatEasyDays(value.days, locale) };
    case 'metres':
      return { text: formatMetres(value.metres, locale) };
    case 'kronor':
      return { text: formatKronor(value.kronor, locale) };
    case 'codes':
      if (value.vocabulary === 'purpose')
        return { text: formatPurposes(value.codes as readonly Code<'purpose'>[], locale) };
      return {
        text: formatList(
          value.codes.map((code) => translator(locale)(`units:${value.vocabulary}.${code}` as WordKey)),
          locale,
        ),
      };
    case 'word':
      return { text: translator(locale)(value.word) };
    case 'name':
      return { text: value.name, lang: foreign(registerLang) };
    case 'text': {
      const chosen =
        value.text[lang] === undefined
          ? value.text[registerLang] === undefined
            ? Object.keys(value.text)[0]!
            : registerLang
          : lang;
      return { text: value.text[chosen]!, lang: foreign(chosen) };
    }
    case 'phone':
      return { text: value.phone, href: phoneAddress(value.phone) };
    case 'email':
      return { text: value.email, href: `mailto:${encodeURIComponent(value.email).replace('%40', '@')}` };
    case 'website':
      return { text: value.website, href: value.website };
  }
}
