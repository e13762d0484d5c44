import { drawPlace, type PlaceDrawing } from '../map/drawing/draw-place-map.ts';
import type { Place, Register } from '../register/model/register.ts';
import { currentBasemap } from './current-basemap.ts';

const drawings = new WeakMap<Place, PlaceDrawing>();

/** The map of a place without words, drawn once for its pages in all languages and levels; undefined without a position. */
export function currentPlaceDrawing(place: Place, register: Register): PlaceDrawing | undefined {
  if (place.position === undefined) return undefined;
  const basemap = currentBasemap(register)?.prepared;
  const drawing =
    drawings.get(place) ??
    drawPlace({
      basemap,
      position: place.position,
      area: place.monitoredArea,
      precision: place.precision,
      cameras: place.cameras.positions,
      idPrefix: 'map',
    });
  drawings.set(place, drawing);
  return drawing;
}
