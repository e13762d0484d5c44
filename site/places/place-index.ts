import { isRecorded } from '../facts/facts.ts';
import type { Locale } from '../i18n/locales.ts';
import { languageOf } from '../i18n/locales.ts';
import { pluralForms, type PluralForms } from '../i18n/plural-forms.ts';
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
  /** Hours, and whether anything is recorded, where the register states it. */
  readonly retention?: number | undefined;
  readonly isRecorded?: boolean | undefined;
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
  readonly counts: PluralForms;
  readonly places: readonly IndexedPlace[];
}

/** Makes the index of a language. */
export function placeIndex(register: Register, locale: Locale): PlaceIndex {
  const { lang } = languageOf(locale);
  const all = register.places.length;
  return {
    lang,
    registerLang: register.municipality.registerLanguage,
    counts: pluralForms('pages:places.count-of', locale, { all }),
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
        retention: place.retention,
        isRecorded: isRecorded(place),
        status: summary.status,
        ...(summary.hasSound ? { sound: true as const } : {}),
        ...(summary.isWatchedLive ? { live: true as const } : {}),
      };
    }),
  };
}
