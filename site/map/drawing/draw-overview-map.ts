import type { PreparedBasemap } from '../basemap/prepare-basemap.ts';
import { drawDistrictNames } from './draw-district-names.ts';
import { drawGround } from './draw-ground.ts';
import { letteringOf } from './draw-place-names.ts';
import type { PlaceMapWords } from './draw-place-map.ts';
import { drawGrid, drawNorth, drawScale, scaleLength } from './furniture.ts';
import { mostMarks, overviewMarks, type OverviewPlace } from './overview-marks.ts';
import { overviewView } from './overview-view.ts';
import { xmlId, xmlText } from './xml.ts';

/** What the map of a municipality shows. */
export interface OverviewMapOptions {
  readonly basemap: PreparedBasemap | undefined;
  readonly places: readonly OverviewPlace[];
  /** Makes the ids of this picture unlike those of the others on the page. */
  readonly idPrefix: string;
  readonly words: PlaceMapWords;
  /** Pixels; 1000 unless said. */
  readonly width?: number | undefined;
  /** Pixels; by the shape of the municipality unless said. */
  readonly height?: number | undefined;
}

/**
 * The map of a municipality as SVG, without styles of its own (see `map-drawing.css`). With links it is a group whose
 * links have the names of the places, in their order; without, an image. The same options give the same text.
 */
export function drawOverviewMap({
  basemap,
  places,
  idPrefix,
  words,
  width = 1000,
  height,
}: OverviewMapOptions): string {
  const id = xmlId(idPrefix);
  const view = overviewView(
    basemap?.bounds,
    places.map(({ position }) => position),
    width,
    height,
  );
  const features = basemap?.within(view.bounds) ?? [];
  const marks = overviewMarks(view, places);
  const lettering = letteringOf(view, scaleLength(view) / view.metresPerPixel);
  for (const { at, side } of marks.taken) lettering.take(at, side);
  const hasLinks = places.length <= mostMarks && places.some(({ href }) => href !== undefined);
  const ground = [
    basemap ? drawGround({ view, features, isLandDrawn: basemap.isLandDrawn, idPrefix: id }) : drawGrid(view),
    drawDistrictNames(view, features, lettering),
    drawScale(view, words.scale(scaleLength(view))),
    drawNorth(view, words.north),
  ].join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="map map-of-all" viewBox="0 0 ${view.width} ${view.height}" role="${hasLinks ? 'group' : 'img'}" aria-labelledby="${id}-title" aria-describedby="${id}-desc">`,
    `<title id="${id}-title">${xmlText(words.title)}</title><desc id="${id}-desc">${xmlText(words.description)}</desc>`,
    `<g aria-hidden="true">${ground}</g>`,
    marks.svg,
    '</svg>',
  ].join('');
}
