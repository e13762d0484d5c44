import type letter from '../../content/sv/letter.json';

/** A sentence of a letter. */
export type LetterKey = keyof typeof letter;

/** Gives a sentence of a letter in the letter's language. Throws when the words or a variable are missing. */
export type Say = (key: LetterKey, variables?: Readonly<Record<string, string>>) => string;

/** How the letter's language writes what stands in its sentences. */
export interface LetterForms {
  /** A day, given as ISO 8601. */
  readonly date: (date: string) => string;
  /** A clock time, given as 24 hours, e.g. `09:30`. */
  readonly time: (time: string) => string;
  /** Several in a row, with the language's `and` before the last. */
  readonly list: (words: readonly string[]) => string;
}

/**
 * The forms of a language.
 *
 * @param tag Language tag (BCP 47), e.g. `sv` or `ar-u-nu-latn`.
 */
export function letterForms(tag: string): LetterForms {
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(tag, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    date: (day) => date.format(new Date(`${day}T00:00:00Z`)),
    time: (clock) => time.format(new Date(`1970-01-01T${clock}:00Z`)),
    list: (words) => list.format(words),
  };
}
