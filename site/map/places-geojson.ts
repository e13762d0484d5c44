import type { Feature, FeatureCollection } from 'geojson';
import type { Locale } from '../i18n/locales.ts';
import { pageUrl } from '../i18n/urls.ts';
import type { Place, Register } from '../register/model/register.ts';

/** The places of a register for the live map, in one language: what may be shown, and no more. */
export function placesGeojson(
  register: Register,
  locale: Locale,
): FeatureCollection<Feature['geometry'] | null> {
  return {
    type: 'FeatureCollection',
    features: register.places.map((place) => ({
      type: 'Feature',
      id: place.id,
      geometry: geometryOf(place),
      properties: {
        id: place.id,
        name: place.name,
        url: pageUrl({ page: 'place', id: place.id }, locale),
        kind: place.kind,
        precision: place.precision,
      },
    })),
  };
}

function geometryOf({ monitoredArea, position }: Place): Feature['geometry'] | null {
  if (monitoredArea) return monitoredArea;
  return position ? { type: 'Point', coordinates: [...position] } : null;
}
