import type { Line } from './line.ts';
import type { Point } from './point.ts';
import { toPosition } from './projection.ts';
import { counterclockwise, type Ring } from './ring.ts';

/** What the map draws a feature as. */
export type FeatureClass =
  | 'land'
  | 'water'
  | 'wood'
  | 'park'
  | 'grass'
  | 'square'
  | 'building'
  | 'railway'
  | 'platform'
  | 'street'
  | 'path'
  | 'bridge'
  | 'pier'
  | 'district'
  | 'place-name';

/** The properties every feature of the basemap has; `kind` says more, `name` is what the map writes. */
export interface TownProperties {
  class: FeatureClass;
  kind?: string;
  name?: string;
}

/** One thing on the map: where it is, in WGS 84, and what it is. */
export interface TownFeature {
  type: 'Feature';
  properties: TownProperties;
  geometry:
    | { type: 'Point'; coordinates: [number, number] }
    | { type: 'LineString'; coordinates: [number, number][] }
    | { type: 'Polygon'; coordinates: [number, number][][] };
}

function withoutRepeats(positions: [number, number][]): [number, number][] {
  return positions.filter(([lng, lat], index) => {
    const before = positions[index - 1];
    return before?.[0] !== lng || before[1] !== lat;
  });
}

function closed(ring: Ring): [number, number][] {
  const positions = withoutRepeats(ring.map(toPosition));
  const [first, last] = [positions[0], positions.at(-1)];
  if (first === undefined || last === undefined) throw new Error('an area needs corners');
  return first[0] === last[0] && first[1] === last[1] ? positions : [...positions, [first[0], first[1]]];
}

/** An area, wound as RFC 7946 asks: the outline counterclockwise, the holes clockwise. */
export function area(properties: TownProperties, ring: Ring, holes: readonly Ring[] = []): TownFeature {
  const rings = [counterclockwise(ring), ...holes.map((hole) => [...counterclockwise(hole)].reverse())];
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: rings.map(closed) } };
}

/** A line. */
export function line(properties: TownProperties, points: Line): TownFeature {
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'LineString', coordinates: withoutRepeats(points.map(toPosition)) },
  };
}

/** A point. */
export function spot(properties: TownProperties, point: Point): TownFeature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: toPosition(point) } };
}
