import { boundsOf, type Bounds } from '../../site/map/basemap/bounds.ts';
import { cornersOf, metresPerDegree, type Area } from '../../site/register/position/geometry.ts';

/** The part of the world that the basemap shows: a municipality and a strip round it. */
export interface Extent {
  readonly bounds: Bounds;
  /** Whether a position lies in it, to about a cell. */
  readonly holds: (lng: number, lat: number) => boolean;
  /** Positions in it of which each part of it has at least one; an area round them all that has no edge here covers it. */
  readonly samples: readonly (readonly [lng: number, lat: number])[];
  /** Length of the side of a cell, degrees. */
  readonly cell: readonly [width: number, height: number];
}

/** How far round the municipality the map goes on, metres: a place at its border has surroundings too. */
const strip = 500;

/** The side of a cell, metres, where the municipality is not so large that cells must be. */
const smallestCell = 100;
const mostCells = 1500;

/** The extent round a rectangle, without a strip: it is a frame already. */
export function extentOfBounds(bounds: Bounds): Extent {
  const { west, south, east, north } = bounds;
  return {
    bounds,
    holds: (lng, lat) => lng >= west && lng <= east && lat >= south && lat <= north,
    samples: [[(west + east) / 2, (south + north) / 2]],
    cell: [(east - west) / 100, (north - south) / 100],
  };
}

/**
 * The extent round a municipality's outline. It is kept as a grid of cells, so that a position is looked up and not
 * reckoned: an outline has thousands of corners, and a map a million positions.
 * @throws RangeError if the outline has no corners.
 */
export function extentOfArea(area: Area): Extent {
  const round = boundsOf(cornersOf(area));
  if (round === undefined) throw new RangeError('an outline needs corners');
  const bounds = widen(round, strip);
  const middle = Math.cos((((bounds.south + bounds.north) / 2) * Math.PI) / 180);
  const metres = Math.max(
    smallestCell,
    ((bounds.north - bounds.south) * metresPerDegree) / mostCells,
    ((bounds.east - bounds.west) * metresPerDegree * middle) / mostCells,
  );
  const [width, height] = [metres / (metresPerDegree * middle), metres / metresPerDegree];
  const columns = Math.ceil((bounds.east - bounds.west) / width);
  const rows = Math.ceil((bounds.north - bounds.south) / height);
  const inside = new Uint8Array(columns * rows);
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  fill(rings, inside, { bounds, columns, rows, width, height });
  const wide = dilate(inside, columns, rows, Math.ceil(strip / metres));
  const at = (lng: number, lat: number): number => {
    const column = Math.floor((lng - bounds.west) / width);
    const row = Math.floor((lat - bounds.south) / height);
    return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : row * columns + column;
  };
  return {
    bounds,
    holds: (lng, lat) => wide[at(lng, lat)] === 1,
    samples: Array.from({ length: rows }, (_, row): [number, number] | undefined => {
      const column = wide.subarray(row * columns, (row + 1) * columns).indexOf(1);
      return column < 0
        ? undefined
        : [bounds.west + (column + 0.5) * width, bounds.south + (row + 0.5) * height];
    }).filter((sample) => sample !== undefined),
    cell: [width, height],
  };
}

/** A rectangle with so many metres more on each side. */
export function widen({ west, south, east, north }: Bounds, metres: number): Bounds {
  const high = metres / metresPerDegree;
  const wide = high / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return { west: west - wide, south: south - high, east: east + wide, north: north + high };
}

interface Grid {
  readonly bounds: Bounds;
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
}

type Rings = readonly (readonly (readonly number[])[])[];

/** Marks the cells whose middle lies inside (even-odd), row by row, and those that an edge goes through. */
function fill(rings: Rings, inside: Uint8Array, { bounds, columns, rows, width, height }: Grid): void {
  const crossings: number[][] = Array.from({ length: rows }, () => []);
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [ax = 0, ay = 0] = ring[index - 1]!;
      const [bx = 0, by = 0] = ring[index]!;
      const [x0, y0] = [(ax - bounds.west) / width, (ay - bounds.south) / height];
      const [x1, y1] = [(bx - bounds.west) / width, (by - bounds.south) / height];
      const steps = Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) * 2) + 1;
      for (let step = 0; step <= steps; step++) {
        const [x, y] = [x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps];
        inside[Math.floor(y) * columns + Math.floor(x)] = 1;
      }
      const [low, high] = [Math.ceil(Math.min(y0, y1) - 0.5), Math.floor(Math.max(y0, y1) - 0.5)];
      for (let row = low; row <= high; row++) {
        const y = row + 0.5;
        if (y0 <= y !== y1 <= y) crossings[row]?.push(x0 + ((y - y0) * (x1 - x0)) / (y1 - y0));
      }
    }
  }
  for (const [row, xs] of crossings.entries()) {
    xs.sort((a, b) => a - b);
    for (let index = 0; index + 1 < xs.length; index += 2) {
      const [from, to] = [Math.ceil(xs[index]! - 0.5), Math.floor(xs[index + 1]! - 0.5)];
      if (from <= to) inside.fill(1, row * columns + from, row * columns + to + 1);
    }
  }
}

/** The marked cells and all within so many cells of one: first along the rows, then along the columns. */
function dilate(cells: Uint8Array, columns: number, rows: number, reach: number): Uint8Array {
  const along = (from: Uint8Array, length: number, count: number, step: number, next: number): Uint8Array => {
    const wide = new Uint8Array(from.length);
    for (let line = 0; line < count; line++) {
      for (let index = 0; index < length; index++) {
        if (from[line * next + index * step] !== 1) continue;
        const [first, last] = [Math.max(0, index - reach), Math.min(length - 1, index + reach)];
        for (let at = first; at <= last; at++) wide[line * next + at * step] = 1;
      }
    }
    return wide;
  };
  return along(along(cells, columns, rows, 1, columns), rows, columns, columns, 1);
}
