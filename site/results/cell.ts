import { formatDate, formatNumber, formatRetention } from '../i18n/format.ts';
import { languageOf, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { WordKey } from '../i18n/word-keys.ts';
import type { Place } from '../register/model/register.ts';
import type { LocalText } from '../register/schema/field.ts';

/** A value in a table of figures, without language. Nothing is what the register does not state. */
export type Cell =
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'kronor'; readonly kronor: number }
  | { readonly type: 'hours'; readonly hours: number }
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'date'; readonly date: string }
  | { readonly type: 'word'; readonly word: WordKey }
  /** Names and texts of the register. */
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'text'; readonly text: LocalText }
  | { readonly type: 'place'; readonly id: string; readonly name: string }
  | { readonly type: 'controller'; readonly id: string; readonly name: string }
  | undefined;

/** A number as a cell. */
export const numberCell = (number: number): Cell => ({ type: 'number', number });
/** A word of the portal as a cell. */
export const wordCell = (word: WordKey): Cell => ({ type: 'word', word });
/** A place as a cell. */
export const placeCell = ({ id, name }: Place): Cell => ({ type: 'place', id, name });
/** What the register may state, as a cell. */
export const statedCell = <Thing>(thing: Thing | undefined, toCell: (thing: Thing) => Cell): Cell =>
  thing === undefined ? undefined : toCell(thing);
/** A sum of money as a cell. */
export const kronorCell = (kronor: number): Cell => ({ type: 'kronor', kronor });
/** A year as a cell. */
export const yearCell = (year: number): Cell => ({ type: 'year', year });
/** A day as a cell. */
export const dateCell = (date: string): Cell => ({ type: 'date', date });
/** A name of the register as a cell. */
export const nameCell = (name: string): Cell => ({ type: 'name', name });
/** A text of the register as a cell. */
export const textCell = (text: LocalText): Cell => ({ type: 'text', text });

/** Whether a cell is set from the end of the line, as numbers are. */
export function isNumeric(cell: Cell): boolean {
  return cell !== undefined && ['number', 'kronor', 'year', 'hours'].includes(cell.type);
}

/** Words as a reader meets them, and the language that they are in where it is not that of the page. */
export interface SpokenCell {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** A cell as it is read on a page. What is not stated says so. @param registerLang Language of the register's own words. */
export function speakCell(cell: Cell, locale: Locale, registerLang: string): SpokenCell {
  const { lang } = languageOf(locale);
  const foreign = (of: string): string | undefined => (of === lang ? undefined : of);
  switch (cell?.type) {
    case undefined:
      return { text: translator(locale)('results:not-stated') };
    case 'number':
      return { text: formatNumber(cell.number, locale) };
    // The heading of the column says that it is kronor.
    case 'kronor':
      return { text: formatNumber(Math.round(cell.kronor), locale) };
    case 'hours':
      return { text: formatRetention(cell.hours, locale) };
    case 'year':
      return { text: String(cell.year) };
    case 'date':
      return { text: translator(locale)('results:date', { date: formatDate(cell.date, locale) }) };
    case 'word':
      return { text: translator(locale)(cell.word) };
    case 'name':
    case 'place':
    case 'controller':
      return { text: cell.name, lang: foreign(registerLang) };
    case 'text': {
      const chosen = [lang, registerLang, ...Object.keys(cell.text)].find(
        (of) => cell.text[of] !== undefined,
      )!;
      return { text: cell.text[chosen]!, lang: foreign(chosen) };
    }
  }
}

/** A cell as a program reads it: numbers as digits, dates as ISO 8601, nothing where the register states nothing. */
export function writeCell(cell: Cell, locale: Locale, registerLang: string): string {
  switch (cell?.type) {
    case undefined:
      return '';
    case 'number':
      return String(cell.number);
    case 'kronor':
      return String(cell.kronor);
    case 'hours':
      return String(cell.hours);
    case 'date':
      return cell.date;
    default:
      return speakCell(cell, locale, registerLang).text;
  }
}
