import type { Bounds } from '../basemap/bounds.ts';
import { tileRange, type TileRange } from './tile-range.ts';

/** Neighbouring tiles of one zoom that are made together. */
export interface TileBlock {
  readonly range: TileRange;
  /** What may be seen in them: their rectangle and the strip round it that tiles share. */
  readonly reach: Bounds;
}

/** The zoom whose tiles, about five kilometres wide in Sweden, are the blocks of the zooms beyond it. */
const blockZoom = 12;

/** How far the tiles of a block reach over its edge, as a part of a tile: a little more than the tiles themselves do. */
const overhang = 1 / 32;

/** The tiles of a zoom that a rectangle touches, in blocks. Up to zoom 12 they are one block. */
export function* tileBlocks(bounds: Bounds, zoom: number): Generator<TileBlock> {
  const all = tileRange(bounds, zoom);
  const size = zoom > blockZoom ? 2 ** (zoom - blockZoom) : 2 ** zoom;
  const first = (index: number): number => Math.floor(index / size) * size;
  for (let column = first(all.west); column <= all.east; column += size) {
    for (let row = first(all.north); row <= all.south; row += size) {
      const range = {
        west: Math.max(all.west, column),
        east: Math.min(all.east, column + size - 1),
        north: Math.max(all.north, row),
        south: Math.min(all.south, row + size - 1),
      };
      yield { range, reach: reachOf(range, zoom) };
    }
  }
}

function reachOf({ west, east, north, south }: TileRange, zoom: number): Bounds {
  const count = 2 ** zoom;
  const lng = (column: number): number => (column / count) * 360 - 180;
  const lat = (row: number): number =>
    (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / count))) * 180) / Math.PI;
  return {
    west: lng(west - overhang),
    east: lng(east + 1 + overhang),
    north: lat(north - overhang),
    south: lat(south + 1 + overhang),
  };
}
