import type { PreparedBasemap } from '../../../site/map/basemap/prepare-basemap.ts';
import { drawPlace, drawPlaceMap } from '../../../site/map/drawing/draw-place-map.ts';
import { drawnMapWords } from '../../../site/map/map-words.ts';
import type { Register } from '../../../site/register/model/register.ts';
import { packedBytes } from '../page-parts.ts';
import { median } from '../statistics.ts';
import { measuredLocale } from './portal-page.ts';

/** What a drawn map of a place costs. */
export interface DrawingFigures {
  readonly ms: number;
  /** Of the heaviest, packed. */
  readonly heaviest: number;
}

/** Draws the maps of all places of a register, once to warm up and once to be measured. */
export function measureDrawings({ places }: Register, basemap: PreparedBasemap): DrawingFigures {
  const placed = places.flatMap((place) => (place.position ? [{ ...place, position: place.position }] : []));
  const words = drawnMapWords(measuredLocale, '', '');
  const figures = [...placed, ...placed].map(({ position, monitoredArea, precision }) => {
    const started = performance.now();
    const drawing = drawPlace({ basemap, position, area: monitoredArea, precision, idPrefix: 'map' });
    const svg = drawPlaceMap(drawing, words);
    return { ms: performance.now() - started, svg };
  });
  const measured = figures.slice(placed.length);
  return {
    ms: median(measured.map(({ ms }) => ms)),
    heaviest: Math.max(...measured.map(({ svg }) => packedBytes(svg))),
  };
}
