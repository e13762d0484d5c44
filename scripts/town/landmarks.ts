import type { Civic } from './civic.ts';
import { type District, districtAt } from './districts.ts';
import { area, line, type TownFeature } from './feature.ts';
import { along, lineLength, nearest, type Line } from './line.ts';
import { cross, type Point, subtract } from './point.ts';
import { toPosition } from './projection.ts';
import { centroid, contains, type Ring } from './ring.ts';
import type { Street } from './street.ts';

/** A place with a name that a register of cameras can refer to. Positions are `[lng, lat]` in WGS 84. */
export interface Landmark {
  name: string;
  kind: string;
  district: string;
  /** Street and number. */
  address: string;
  /** A point inside, or in the middle of a line. */
  position: [number, number];
  /** The outline, or the line. */
  geometry: TownFeature['geometry'];
  /** The middle of the entrance. Buildings only. */
  entrance?: [number, number];
  /** 12 by 10 metres outside the entrance. Buildings only. */
  forecourt?: TownFeature['geometry'];
}

// One pair of numbers, odd on the left and even on the right, for each plot of this width, metres.
const plotWidth = 18;

/** The number of a point along a street, counted from where the street starts. */
function houseNumber(street: Line, point: Point): number {
  const foot = nearest(street, point);
  const isLeft = cross(foot.heading, subtract(point, foot.point)) > 0;
  return Math.floor(foot.metres / plotWidth) * 2 + (isLeft ? 1 : 2);
}

/** All parts of one street, and where each part starts along the whole, metres. */
function wholeStreet(streets: readonly Street[], name: string): { line: Line; offset: number }[] {
  let offset = 0;
  return streets
    .filter((street) => street.name === name)
    .map((part) => {
      const piece = { line: part.line, offset };
      offset += Math.ceil(lineLength(part.line) / plotWidth) * 2;
      return piece;
    });
}

function addressOn(streets: readonly Street[], name: string, point: Point): string {
  const parts = wholeStreet(streets, name).sort(
    (a, b) => nearest(a.line, point).away - nearest(b.line, point).away,
  );
  const part = parts[0];
  if (part === undefined) throw new Error(`there is no street called "${name}"`);
  return `${name} ${part.offset + houseNumber(part.line, point)}`;
}

function nearestStreet(streets: readonly Street[], point: Point): string {
  const [first] = streets
    .filter(({ kind, name }) => kind !== 'main' && name !== '')
    .sort((a, b) => nearest(a.line, point).away - nearest(b.line, point).away);
  if (first === undefined) throw new Error('a town needs streets');
  return first.name;
}

/** A point well inside an outline: the centre of gravity, or if that lies outside, a point near the first long side. */
function inside(ring: Ring): Point {
  const middle = centroid(ring);
  if (contains(ring, middle)) return middle;
  for (const [index, corner] of ring.entries()) {
    const third = ring[(index + 2) % ring.length] as Point;
    const half: Point = [(corner[0] + third[0]) / 2, (corner[1] + third[1]) / 2];
    if (contains(ring, half)) return half;
  }
  return ring[0] as Point;
}

/** A building as a landmark. */
export function buildingLandmark(
  civic: Civic,
  streets: readonly Street[],
  districts: readonly District[],
): Landmark {
  const point = inside(civic.ring);
  return {
    name: civic.name,
    kind: civic.kind,
    district: districtAt(districts, point),
    address:
      civic.number === undefined
        ? addressOn(streets, civic.street, civic.entrance)
        : `${civic.street} ${civic.number}`,
    position: toPosition(point),
    geometry: area({ class: 'building' }, civic.ring).geometry,
    entrance: toPosition(civic.entrance),
    forecourt: area({ class: 'square' }, civic.forecourt).geometry,
  };
}

/** A square, park or basin as a landmark; unless it has an address, that is the nearest number of the nearest street. */
export function areaLandmark(
  { name, kind, ring, address }: { name: string; kind: string; ring: Ring; address?: string },
  streets: readonly Street[],
  districts: readonly District[],
): Landmark {
  const point = inside(ring);
  return {
    name,
    kind,
    district: districtAt(districts, point),
    address: address ?? addressOn(streets, nearestStreet(streets, point), point),
    position: toPosition(point),
    geometry: area({ class: 'park' }, ring).geometry,
  };
}

/** A path as a landmark: its position is its middle, its address and district those of its start. */
export function lineLandmark(
  name: string,
  kind: string,
  points: Line,
  streets: readonly Street[],
  districts: readonly District[],
): Landmark {
  const start = along(points, 0).point;
  const middle = along(points, lineLength(points) / 2).point;
  return {
    name,
    kind,
    district: districtAt(districts, start),
    address: addressOn(streets, nearestStreet(streets, start), start),
    position: toPosition(middle),
    geometry: line({ class: 'path' }, points).geometry,
  };
}
