import { languageOf, type Locale } from './locales.ts';
import { translator } from './translate.ts';
import type { WordKey } from './word-keys.ts';

const formatters = new Map<
  string,
  Intl.DateTimeFormat | Intl.NumberFormat | Intl.ListFormat | Intl.DisplayNames
>();

/** One formatter a language and kind: making them costs more than using them. */
function formatter<
  Kind extends Intl.DateTimeFormat | Intl.NumberFormat | Intl.ListFormat | Intl.DisplayNames,
>(locale: Locale, kind: string, make: (tag: string) => Kind): Kind {
  const key = `${locale} ${kind}`;
  const known = formatters.get(key) as Kind | undefined;
  if (known) return known;
  const made = make(languageOf(locale).formats);
  formatters.set(key, made);
  return made;
}

const writtenDates = new Map<string, string>();

/** A date in full, e.g. `4 maj 2026`. The same few dates stand on every page and are written once. */
export function formatDate(date: string, locale: Locale): string {
  const key = `${locale} ${date}`;
  const known = writtenDates.get(key) ?? writeDate(date, locale);
  writtenDates.set(key, known);
  return known;
}

function writeDate(date: string, locale: Locale): string {
  const format = formatter(
    locale,
    'date',
    (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }),
  );
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** A number with the language's signs. */
export function formatNumber(number: number, locale: Locale): string {
  return formatter(
    locale,
    'number',
    (tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }),
  ).format(number);
}

/** What a language is called in another, e.g. `arabiska`. */
export function formatLanguage(named: Locale, locale: Locale): string {
  const format = formatter(locale, 'language', (tag) => new Intl.DisplayNames(tag, { type: 'language' }));
  return format.of(languageOf(named).lang) ?? named;
}

/** Words in a row, with the language's `and` before the last. */
export function formatList(words: readonly string[], locale: Locale): string {
  return formatter(locale, 'list', (tag) => new Intl.ListFormat(tag, { type: 'conjunction' })).format(words);
}

/** Minutes after midnight as a time, e.g. `22.00` in Swedish and `22:00` in English. 1440 is 24. */
export function formatTime(minutes: number, locale: Locale): string {
  const twoDigits = formatter(
    locale,
    'two-digits',
    (tag) => new Intl.NumberFormat(tag, { minimumIntegerDigits: 2 }),
  );
  return translator(locale)('units:time', {
    hours: twoDigits.format(Math.floor(minutes / 60)),
    minutes: twoDigits.format(minutes % 60),
  });
}

/** An amount of money, e.g. `12 400 kronor`. */
export function formatKronor(kronor: number, locale: Locale): string {
  const number = formatter(
    locale,
    'kronor',
    (tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 0 }),
  ).format(kronor);
  return translator(locale)('units:kronor', { number });
}

/** A length of time, e.g. `72 timmar`, `7 dygn`. Up to three days in hours, as the law's threshold is told. */
export function formatRetention(hours: number, locale: Locale): string {
  const words = translator(locale);
  const minutes = Math.round(hours * 60);
  const days = minutes <= 72 * 60 ? 0 : Math.floor(minutes / 1440);
  const parts = [
    { unit: 'days', count: days },
    { unit: 'hours', count: Math.floor((minutes - days * 1440) / 60) },
    { unit: 'minutes', count: minutes % 60 },
  ] as const;
  const told = parts
    .filter(({ count }) => count > 0)
    .map(({ unit, count }) => words(`units:${unit}`, { count }));
  return told.length === 0 ? words('units:hours', { count: 0 }) : formatList(told, locale);
}

/** A length, e.g. `50 meter`. */
export function formatMetres(metres: number, locale: Locale): string {
  return translator(locale)('units:metres', { number: formatNumber(metres, locale) });
}

/** The name of a day of the week, 1 is Monday. */
export function formatDay(day: number, locale: Locale): string {
  return translator(locale)(`units:day.${day}` as WordKey);
}
