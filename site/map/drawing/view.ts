import type { Position } from '../../register/position/coordinate-systems.ts';
import { metresPerDegree } from '../../register/position/geometry.ts';
import type { Bounds } from '../basemap/bounds.ts';

/** How far things are drawn outside the picture, in pixels, so that no cut edge or end of a line is seen. */
export const bleed = 14;

/** A point of a drawing, pixels from its upper left corner. */
export type Point = readonly [x: number, y: number];

/** What a drawing shows: a part of the ground, flat, north up. */
export interface View {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  readonly metresPerPixel: number;
  /** Longitude of the left edge and latitude of the upper edge, degrees. */
  readonly corner: Position;
  readonly pixelsPerLng: number;
  readonly pixelsPerLat: number;
  /** What is drawn, with the bleed. */
  readonly bounds: Bounds;
}

/**
 * The view round a position. Degrees become metres by the cosine of the latitude in the middle: over a municipality
 * of 50 km the scale at the edges is wrong by less than one part in a hundred.
 */
export function viewAround(
  [lng, lat]: Position,
  metresPerPixel: number,
  width: number,
  height: number,
): View {
  const pixelsPerLat = metresPerDegree / metresPerPixel;
  const pixelsPerLng = pixelsPerLat * Math.max(0.01, Math.cos((lat * Math.PI) / 180));
  const [halfLng, halfLat] = [width / 2 / pixelsPerLng, height / 2 / pixelsPerLat];
  const [bleedLng, bleedLat] = [bleed / pixelsPerLng, bleed / pixelsPerLat];
  return {
    width,
    height,
    metresPerPixel,
    corner: [lng - halfLng, lat + halfLat],
    pixelsPerLng,
    pixelsPerLat,
    bounds: {
      west: lng - halfLng - bleedLng,
      south: lat - halfLat - bleedLat,
      east: lng + halfLng + bleedLng,
      north: lat + halfLat + bleedLat,
    },
  };
}

/** Where a position is in a view, pixels with fractions. */
export function toPoint({ corner, pixelsPerLng, pixelsPerLat }: View, [lng, lat]: Position): Point {
  return [(lng - corner[0]) * pixelsPerLng, (corner[1] - lat) * pixelsPerLat];
}

/** Where a line or ring is in a view, `x, y, x, y …` in pixels with fractions. */
export function toPoints(
  { corner, pixelsPerLng, pixelsPerLat }: View,
  positions: ArrayLike<number>,
): number[] {
  const points = new Array<number>(positions.length);
  for (let index = 0; index < positions.length; index += 2) {
    points[index] = (positions[index]! - corner[0]) * pixelsPerLng;
    points[index + 1] = (corner[1] - positions[index + 1]!) * pixelsPerLat;
  }
  return points;
}
