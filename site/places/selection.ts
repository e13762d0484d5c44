import { hasCameras } from '../facts/facts.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { Facet } from '../i18n/urls.ts';
import type { WordKey } from '../i18n/word-keys.ts';
import type { Place, Register } from '../register/model/register.ts';
import { purposes, placeKinds } from '../register/schema/vocabulary.ts';

/** Places per page of the list: more makes a page heavy on a telephone. */
export const placesPerPage = 200;

/** A choice among places, e.g. all swimming halls. */
export interface Selection {
  readonly facet: Facet;
  /** The code or id chosen; yes-or-no facets have none. */
  readonly value?: string | undefined;
  readonly places: readonly Place[];
}

/** Every choice that at least one place answers to, in the order of the vocabulary. */
export function selectionsOf(register: Register): readonly Selection[] {
  const { places } = register;
  const by = (
    facet: Facet,
    values: readonly string[],
    matches: (place: Place, value: string) => boolean,
  ): Selection[] =>
    values.map((value) => ({ facet, value, places: places.filter((place) => matches(place, value)) }));
  const all: Selection[] = [
    ...by('kind', placeKinds, (place, kind) => place.kind === kind),
    ...by(
      'controller',
      register.controllers.map(({ id }) => id),
      (place, id) => place.controller === id,
    ),
    ...by('purpose', purposes, (place, purpose) => place.purposes?.some((each) => each === purpose) ?? false),
    { facet: 'sound', places: places.filter(hasSound) },
    { facet: 'live', places: places.filter(isWatchedLive) },
  ];
  return all.filter((selection) => selection.places.length > 0);
}

/** Whether sound is picked up at a place, as far as the register says; not where cameras are planned or gone. */
export function hasSound(place: Place): boolean {
  return hasCameras(place) && place.sound !== undefined && place.sound !== 'none';
}

/** Whether somebody watches as things happen, as far as the register says; not where cameras are planned or gone. */
export function isWatchedLive(place: Place): boolean {
  return hasCameras(place) && (place.viewing === 'live' || place.viewing === 'recorded-and-live');
}

/** The words for the value of a choice, e.g. `Simhall`. */
export function selectionLabel({ facet, value = '' }: Selection, register: Register, locale: Locale): string {
  const words = translator(locale);
  switch (facet) {
    case 'kind':
      return words(`codes:placeKind.${value}` as WordKey);
    case 'purpose':
      return words(`codes:purpose.${value}` as WordKey);
    case 'controller':
      return register.controllers.find(({ id }) => id === value)?.name ?? value;
    case 'sound':
      return words('pages:places.filter-sound');
    case 'live':
      return words('pages:places.filter-live');
  }
}

/** The heading of the page of a choice. */
export function selectionTitle(selection: Selection, register: Register, locale: Locale): string {
  const words = translator(locale);
  const label = selectionLabel(selection, register, locale);
  const value =
    selection.facet === 'purpose'
      ? words(`units:purpose.${selection.value}` as WordKey)
      : selection.facet === 'kind'
        ? label.toLowerCase()
        : label;
  return words(`pages:places.title-${selection.facet}`, { value });
}

/** Places by district, in the order of the register. */
export function groupByDistrict(
  places: readonly Place[],
): readonly { readonly district: string | undefined; readonly places: readonly Place[] }[] {
  return [...Map.groupBy(places, ({ district }) => district)].map(([district, group]) => ({
    district,
    places: group,
  }));
}
