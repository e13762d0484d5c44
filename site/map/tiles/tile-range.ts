import type { Bounds } from '../basemap/bounds.ts';

/** The tiles of one zoom that a rectangle touches. */
export interface TileRange {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/** The tiles of a zoom that a rectangle touches, Web Mercator, rows counted from the north. */
export function tileRange(bounds: Bounds, zoom: number): TileRange {
  const count = 2 ** zoom;
  const column = (lng: number): number => clamp(Math.floor(((lng + 180) / 360) * count), count);
  const row = (lat: number): number => {
    const sine = Math.sin((lat * Math.PI) / 180);
    return clamp(Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * count), count);
  };
  return {
    west: column(bounds.west),
    east: column(bounds.east),
    north: row(bounds.north),
    south: row(bounds.south),
  };
}

function clamp(value: number, count: number): number {
  return Math.min(Math.max(value, 0), count - 1);
}
