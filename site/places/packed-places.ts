import type { Locale } from '../i18n/locales.ts';
import { urlOf } from '../i18n/urls.ts';
import { packPlaces } from '../map/packed/pack-places.ts';
import { packedFrom, type PackedPlaces } from '../map/packed/packed-places.ts';
import type { Register } from '../register/model/register.ts';
import { placesGeojson } from './places-geojson.ts';
import { selectionsOf, type Selection } from './selection.ts';

/** Where the places are that the live map and the nearest places are told from: as GeoJSON, or packed where they are many. */
export function placesAddress({ places }: Register, locale: Locale): string {
  return urlOf(`${locale}/${places.length > packedFrom ? 'places-packed.json' : 'places.geojson'}`);
}

/** A choice of the list as the packed file and the live map name it, e.g. `kind=school`. */
export function selectionName({ facet, value }: Pick<Selection, 'facet' | 'value'>): string {
  return value === undefined ? facet : `${facet}=${value}`;
}

/** The places of a large register for the live map, in one language and in the order of the list. */
export function packedPlaces(register: Register, locale: Locale): PackedPlaces {
  const names = new Map<string, string[]>(register.places.map(({ id }) => [id, []]));
  for (const selection of selectionsOf(register))
    for (const { id } of selection.places) names.get(id)!.push(selectionName(selection));
  return packPlaces(placesGeojson(register, locale), (id) => names.get(id) ?? []);
}
