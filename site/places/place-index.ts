import type { Locale } from '../i18n/locales.ts';
import { languageOf } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { pageUrl } from '../i18n/urls.ts';
import type { Register } from '../register/model/register.ts';
import { summarisePlace } from './summary.ts';

/** What the search in the browser knows of a place. */
export interface IndexedPlace {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly address?: string | undefined;
  readonly district?: string | undefined;
  readonly kind?: string | undefined;
  readonly kindLabel?: string | undefined;
  readonly controller?: string | undefined;
  readonly purposes?: readonly string[] | undefined;
  readonly kept: string;
  readonly status?: string | undefined;
  readonly sound?: true;
  readonly live?: true;
}

/** The index of all places in one language, and the counts in words that the browser cannot make itself. */
export interface PlaceIndex {
  readonly lang: string;
  /** Language of the register's own words. */
  readonly registerLang: string;
  /** Plural category (Unicode CLDR) → sentence with `{{count}}` and `{{all}}`. */
  readonly counts: Readonly<Record<string, string>>;
  readonly places: readonly IndexedPlace[];
}

/** Makes the index of a language. */
export function placeIndex(register: Register, locale: Locale): PlaceIndex {
  const { lang } = languageOf(locale);
  const words = translator(locale);
  const rules = new Intl.PluralRules(lang);
  const all = register.places.length;
  // One number of each plural category stands for all of its kind; the browser puts its own in.
  const samples = new Map([0, 1, 2, 3, 6, 11, 100].map((count) => [rules.select(count), count]));
  const counts = [...samples].map(([category, count]): [string, string] => {
    const sentence = words('pages:places.count-of', { count, all: '\u0002' });
    return [category, sentence.replace(String(count), '{{count}}').replace('\u0002', String(all))];
  });
  return {
    lang,
    registerLang: register.municipality.registerLanguage,
    counts: Object.fromEntries(counts),
    places: register.places.map((place): IndexedPlace => {
      const summary = summarisePlace(place, register, locale);
      return {
        id: place.id,
        name: place.name,
        href: pageUrl({ page: 'place', id: place.id }, locale),
        address: place.address,
        district: place.district,
        kind: place.kind,
        kindLabel: summary.kind,
        controller: place.controller,
        purposes: place.purposes,
        kept: summary.kept,
        status: summary.status,
        ...(summary.hasSound ? { sound: true as const } : {}),
        ...(summary.isWatchedLive ? { live: true as const } : {}),
      };
    }),
  };
}
