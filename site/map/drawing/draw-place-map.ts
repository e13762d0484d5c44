import type { Position } from '../../register/position/coordinate-systems.ts';
import type { Area } from '../../register/position/geometry.ts';
import type { PreparedBasemap } from '../basemap/prepare-basemap.ts';
import { drawGround } from './draw-ground.ts';
import { drawMonitored, ringsOf } from './draw-monitored.ts';
import { drawPlaceNames, letteringOf } from './draw-place-names.ts';
import { drawGrid, drawNorth, drawScale, scaleLength } from './furniture.ts';
import type { Lettering } from './lettering.ts';
import { placeView } from './place-view.ts';
import { toPoint, type View } from './view.ts';
import { xmlId, xmlText } from './xml.ts';

/** The words of the map of a place, in the language of the page. */
export interface PlaceMapWords {
  /** Name of the picture, e.g. `Karta över Simhallen`. */
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  /** The length that the scale bar shows, from metres, e.g. 100 gives `100 meter`. */
  readonly scale: (metres: number) => string;
  /** The letter or word at the arrow to the north, e.g. `N`. */
  readonly north: string;
}

/** What the map of a place shows, whatever the language. */
export interface PlaceOnMap {
  /** What lies round the place; without it the map has a quiet grid. */
  readonly basemap: PreparedBasemap | undefined;
  /** The middle of the monitored area, or the point that the register gives. */
  readonly position: Position;
  /** The monitored area, if the register draws one. */
  readonly area?: Area | undefined;
  /** How far from the point the place may be, metres. Not drawn where there is an area. */
  readonly precision?: number | undefined;
  /** Exact positions of cameras, only those cleared for publication. */
  readonly cameras?: readonly Position[] | undefined;
  /** Makes the ids of this picture unlike those of the others on the page. */
  readonly idPrefix: string;
}

/** The map of a place without the words of a language: nearly all of the work, and the same on every page. */
export interface PlaceDrawing {
  readonly view: View;
  /** Start of the ids. */
  readonly id: string;
  /** Ground, monitored area, marks and names as SVG. */
  readonly inside: string;
}

/**
 * Draws the map of a place but for the words of a language.
 *
 * @throws When the position is not of two finite degrees.
 */
export function drawPlace(place: PlaceOnMap): PlaceDrawing {
  const { basemap } = place;
  if (!place.position.every(Number.isFinite))
    throw new RangeError(`no position: ${place.position.join(', ')}`);
  const id = xmlId(place.idPrefix);
  const view = placeView(place);
  const features = basemap?.within(view.bounds) ?? [];
  const lettering = letteringOf(view, scaleLength(view) / view.metresPerPixel);
  keepClear(lettering, view, place);
  const ground = basemap
    ? drawGround({ view, features, isLandDrawn: basemap.isLandDrawn, idPrefix: id })
    : drawGrid(view);
  const names = drawPlaceNames(view, features, lettering, toPoint(view, place.position));
  return { view, id, inside: `${ground}${drawMonitored(view, place, id)}${names}` };
}

/**
 * The map of a place as SVG, 640 by 420, without styles of its own (see `map-drawing.css`).
 * The same drawing and words give the same text.
 */
export function drawPlaceMap({ view, id, inside }: PlaceDrawing, words: PlaceMapWords): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="map map-of-place" viewBox="0 0 ${view.width} ${view.height}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${xmlText(words.title)}</title><desc id="${id}-desc">${xmlText(words.description)}</desc>`,
    inside,
    drawScale(view, words.scale(scaleLength(view))),
    drawNorth(view, words.north),
    '</svg>',
  ].join('');
}

/** Takes the room of the area's edge, the marks and the cameras, so that no name is written over them. */
function keepClear(
  lettering: Lettering,
  view: View,
  { position, area, precision, cameras = [] }: PlaceOnMap,
): void {
  lettering.take(toPoint(view, position), 20);
  for (const camera of cameras) lettering.take(toPoint(view, camera), 12);
  const radius = (precision ?? 0) / view.metresPerPixel;
  const [middleX, middleY] = toPoint(view, position);
  const circle = Array.from({ length: 48 }, (_, step) => {
    const angle = (step * Math.PI) / 24;
    return [middleX + radius * Math.cos(angle), middleY + radius * Math.sin(angle)];
  }).flat();
  for (const ring of area ? ringsOf(view, area) : radius > 0 ? [circle] : []) {
    for (let index = 0; index < ring.length; index += 2) {
      const next = (index + 2) % ring.length;
      const [x, y, toX, toY] = [ring[index]!, ring[index + 1]!, ring[next]!, ring[next + 1]!];
      const steps = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / 8));
      for (let step = 0; step < steps; step++)
        lettering.take([x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps], 8);
    }
  }
}
