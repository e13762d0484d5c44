import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageUrl } from '../../../site/i18n/urls.ts';
import type { Locale } from '../../../site/i18n/locales.ts';
import type { PreparedBasemap } from '../../../site/map/basemap/prepare-basemap.ts';
import { drawOverviewMap } from '../../../site/map/drawing/draw-overview-map.ts';
import { drawnMapWords } from '../../../site/map/map-words.ts';
import { packedPlaces, placesAddress } from '../../../site/places/packed-places.ts';
import { placesGeojson } from '../../../site/places/places-geojson.ts';
import type { Register } from '../../../site/register/model/register.ts';
import type { OtherFile } from './serve-packed.ts';

/** The language of the pages that are measured. */
export const measuredLocale: Locale = 'sv';

/** The drawn map of all places, as the start page has it. */
export function drawOverview({ places }: Register, basemap: PreparedBasemap): string {
  const placed = places.flatMap(({ id, kind, status, name, position }) =>
    position
      ? [{ id, kind, status, name, position, href: pageUrl({ page: 'place', id }, measuredLocale) }]
      : [],
  );
  return drawOverviewMap({
    basemap,
    places: placed,
    idPrefix: 'overview',
    words: drawnMapWords(measuredLocale, '', ''),
  });
}

/**
 * What a portal of more places than it is built for would have in the place of its own files: the start page with the
 * drawing of all places, and the places of the live map. Its list has as many places on a page as any other.
 */
export async function portalFiles(
  built: string,
  register: Register,
  basemap: PreparedBasemap,
): Promise<Map<string, OtherFile>> {
  const start = await readFile(join(built, measuredLocale, 'index.html'), 'utf8');
  const address = placesAddress(register, measuredLocale);
  const page = start
    .replace(/<svg[^>]*class="map map-of-all"[\s\S]*?<\/svg>/, () => drawOverview(register, basemap))
    .replace(/(<insyn-map[^>]*data-places=")[^"]*/, `$1${address}`);
  const isPacked = address.endsWith('packed.json');
  const places = isPacked ? packedPlaces(register, measuredLocale) : placesGeojson(register, measuredLocale);
  return new Map<string, OtherFile>([
    [`/${measuredLocale}/index.html`, { bytes: Buffer.from(page), type: 'text/html;charset=utf-8' }],
    [address, { bytes: Buffer.from(JSON.stringify(places)), type: 'application/json' }],
  ]);
}
