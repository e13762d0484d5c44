import type { Municipality } from '../../municipality/schema.ts';
import type { Position } from './coordinate-systems.ts';

/** A rectangle in degrees. */
export interface Rectangle {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Sweden with its sea, degrees. No position in it lies in it with its axes swapped. */
export const sweden: Rectangle = { west: 10, south: 54.5, east: 25, north: 69.5 };

/** Whether a position lies in a rectangle. */
export function contains(area: Rectangle, [lng, lat]: Position): boolean {
  return lng >= area.west && lng <= area.east && lat >= area.south && lat <= area.north;
}

/** The middle position of many, each axis by itself; a few wild ones do not move it. */
export function medianPosition(positions: readonly Position[]): Position | undefined {
  if (positions.length === 0) return undefined;
  const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1]!;
  return [median(positions.map(([lng]) => lng)), median(positions.map(([, lat]) => lat))];
}

/**
 * Where the places of a register should lie: the area in the settings, Sweden for a Swedish
 * municipality, and else within about half a degree of most other places.
 */
export function referenceArea(
  municipality: Municipality | undefined,
  positions: readonly Position[],
): Rectangle | undefined {
  if (municipality?.area) return municipality.area;
  if (municipality?.code !== undefined) return sweden;
  const middle = positions.length >= 5 ? medianPosition(positions) : undefined;
  if (!middle) return undefined;
  const [lng, lat] = middle;
  return { west: lng - 1, south: lat - 0.5, east: lng + 1, north: lat + 0.5 };
}
