import { wordInTense } from '../explanations/word-in-tense.ts';
import { controllerOf, isRecorded } from '../facts/facts.ts';
import { formatPurposes } from '../i18n/format-purposes.ts';
import { formatRetention } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { WordKey } from '../i18n/word-keys.ts';
import type { Place, Register } from '../register/model/register.ts';
import { hasSound, isWatchedLive } from './selection.ts';

/** What the list says of a place in few words. */
export interface PlaceSummary {
  readonly kind?: string | undefined;
  /** In the tense of the place. */
  readonly kept: string;
  readonly purposes?: string | undefined;
  readonly controller?: string | undefined;
  /** Words for a state other than active. */
  readonly status?: string | undefined;
  readonly hasSound: boolean;
  readonly isWatchedLive: boolean;
}

/** Summarises a place for the list. */
export function summarisePlace(place: Place, register: Register, locale: Locale): PlaceSummary {
  const words = translator(locale);
  const status =
    place.status === undefined || place.status === 'active'
      ? undefined
      : words(`pages:place.status-${place.status}`);
  const told = (key: WordKey): WordKey => wordInTense(key, place.status, locale);
  const kept =
    isRecorded(place) === false
      ? words(told('pages:places.keeps-nothing'))
      : place.retention === undefined
        ? words(told('pages:places.keeps-unknown'))
        : words(told('pages:places.keeps'), { retention: formatRetention(place.retention, locale) });
  return {
    kind: place.kind && words(`codes:placeKind.${place.kind}` as WordKey),
    kept,
    purposes: place.purposes && formatPurposes(place.purposes, locale),
    controller: controllerOf(place, register)?.name,
    status,
    hasSound: hasSound(place),
    isWatchedLive: isWatchedLive(place),
  };
}
