import type { Feature, FeatureCollection } from 'geojson';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { pageUrl } from '../i18n/urls.ts';
import type { PlaceFeature } from '../map/live/read-places.ts';
import type { Place, Register } from '../register/model/register.ts';
import { summarisePlace } from './summary.ts';

/** The places of a register for the live map, in one language and in the order of the list: what may be shown, and no more. */
export function placesGeojson(
  register: Register,
  locale: Locale,
): FeatureCollection<Feature['geometry'] | null, PlaceFeature> {
  const words = translator(locale);
  return {
    type: 'FeatureCollection',
    features: register.places.map((place) => {
      const { kind, kept, purposes, status } = summarisePlace(place, register, locale);
      return {
        type: 'Feature',
        id: place.id,
        geometry: geometryOf(place),
        properties: {
          id: place.id,
          name: place.name,
          url: pageUrl({ page: 'place', id: place.id }, locale),
          kind: place.kind,
          kindLabel: kind,
          status: place.status,
          statusLabel: status,
          precision: place.precision,
          address: place.address,
          what: kind ?? words('map:place.kind-unknown'),
          why: purposes === undefined ? words('map:place.why-unknown') : words('map:place.why', { purposes }),
          kept,
        },
      };
    }),
  };
}

function geometryOf({ monitoredArea, position }: Place): Feature['geometry'] | null {
  if (monitoredArea) return monitoredArea;
  return position ? { type: 'Point', coordinates: [...position] } : null;
}
