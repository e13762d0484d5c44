import { overlap, type Bounds } from './bounds.ts';
import { flattenGeometry, type FlatGeometry } from './flatten-geometry.ts';
import type { Basemap, BasemapFeature } from './read-basemap.ts';

/** A feature that is ready to be drawn. */
export interface PreparedFeature
  extends Pick<BasemapFeature, 'class' | 'kind' | 'name' | 'bounds'>, FlatGeometry {}

/** A basemap of which any part is found quickly, so that a place costs the same among ten or thirty thousand. */
export interface PreparedBasemap {
  readonly bounds: Bounds | undefined;
  /** Whether land is drawn on water (an island, a coast) rather than water on land. */
  readonly isLandDrawn: boolean;
  readonly features: readonly PreparedFeature[];
  /** The features that may touch a rectangle, in the order of the basemap. */
  readonly within: (rectangle: Bounds) => readonly PreparedFeature[];
}

/** Size of a cell of the index, degrees: a map of a place covers about ten by ten of them. */
const cellSize = 0.002;

/** A feature over more cells than this is looked at for every map; writing it into the cells would cost more. */
const mostCells = 400;

/** Makes the index of a basemap. */
export function prepareBasemap(basemap: Basemap): PreparedBasemap {
  const features = basemap.features.map(({ class: name, kind, name: label, bounds, geometry }) => {
    return { class: name, kind, name: label, bounds, ...flattenGeometry(geometry) } satisfies PreparedFeature;
  });
  const cells = new Map<string, number[]>();
  const large: number[] = [];
  for (const [index, { bounds }] of features.entries()) {
    const keys = cellsOf(bounds);
    if (keys === undefined) large.push(index);
    for (const key of keys ?? []) {
      const cell = cells.get(key);
      if (cell) cell.push(index);
      else cells.set(key, [index]);
    }
  }
  const within = (rectangle: Bounds): readonly PreparedFeature[] => {
    const keys = cellsOf(rectangle);
    const found = keys
      ? new Set([...large, ...keys.flatMap((key) => cells.get(key) ?? [])])
      : features.keys();
    return [...found]
      .filter((index) => overlap(features[index]!.bounds, rectangle))
      .sort((a, b) => a - b)
      .map((index) => features[index]!);
  };
  return {
    bounds: basemap.bounds,
    isLandDrawn: features.some((feature) => feature.class === 'land'),
    features,
    within,
  };
}

/** The cells that a rectangle touches; undefined where they are too many. */
function cellsOf({ west, south, east, north }: Bounds): string[] | undefined {
  const [left, right] = [Math.floor(west / cellSize), Math.floor(east / cellSize)];
  const [bottom, top] = [Math.floor(south / cellSize), Math.floor(north / cellSize)];
  if ((right - left + 1) * (top - bottom + 1) > mostCells) return undefined;
  const keys: string[] = [];
  for (let x = left; x <= right; x++) for (let y = bottom; y <= top; y++) keys.push(`${x} ${y}`);
  return keys;
}
