import type { Position } from '../../register/position/coordinate-systems.ts';
import type { Bounds } from '../basemap/bounds.ts';
import type { PlaceShape } from '../geo/shape.ts';
import type { MapPlace } from '../live/read-places.ts';
import { codedColumns, cornerScale, type CodedColumn, type PackedPlaces } from './packed-places.ts';

/** The places of a packed file. */
export interface UnpackedPlaces {
  readonly places: readonly MapPlace[];
  readonly count: number;
  /** The ids of the places that answer to a choice of the list, e.g. `kind=school`, in its order. */
  readonly idsOf: (selection: string) => readonly string[];
}

/** The corners of all places, and where those of each begin. */
interface Ground {
  readonly degrees: Float64Array;
  readonly starts: Uint32Array;
  readonly shapes: readonly (1 | readonly number[] | readonly (readonly number[])[])[];
  readonly shapeOf: readonly number[];
}

/**
 * Reads a packed file. A place looks into the columns when it is asked: as objects of their own a hundred thousand of
 * them would take a hundred megabytes.
 */
export function unpackPlaces(packed: PackedPlaces): UnpackedPlaces {
  const ground = readGround(packed);
  const { url } = packed;
  const read: Record<string, (index: number) => unknown> = {
    id: (index) => packed.ids[index],
    name: (index) => packed.names[index],
    address: (index) => packed.addresses[index] ?? undefined,
    url: (index) => url?.join(packed.ids[index]),
    shape: (index) => shapeAt(ground, index),
    bounds: (index) => boundsAt(ground, index),
    centre: (index) => centreOf(boundsAt(ground, index)),
  };
  for (const name of codedColumns) read[name] = (index) => valueAt(packed.columns[name], index);
  read['precision'] = (index) =>
    ground.shapes[ground.shapeOf[index]!] === 1 ? Number(valueAt(packed.columns.precision, index) ?? 0) : 0;
  const prototype: object = Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(read).map(([name, get]) => [
        name,
        {
          enumerable: true,
          get(this: { readonly index: number }) {
            return get(this.index);
          },
        },
      ]),
    ),
  );
  const places = packed.ids.map((_, index): MapPlace => {
    const place = Object.create(prototype) as MapPlace & { index: number };
    place.index = index;
    return place;
  });
  return {
    places,
    count: packed.count,
    idsOf: (selection) => {
      const { values, of } = packed.selections;
      const answers = values.map((value) => (JSON.parse(value) as readonly string[]).includes(selection));
      return packed.ids.filter((_, index) => answers[of[index]!]);
    },
  };
}

function valueAt({ values, of }: CodedColumn, index: number): string | undefined {
  return values[of[index]!];
}

function readGround({ shapes, corners }: PackedPlaces): Ground {
  const degrees = new Float64Array(corners.length);
  let [lng, lat] = [0, 0];
  for (let index = 0; index < corners.length; index += 2) {
    lng += corners[index]!;
    lat += corners[index + 1]!;
    degrees[index] = lng / cornerScale;
    degrees[index + 1] = lat / cornerScale;
  }
  const known = shapes.values.map((value) => JSON.parse(value) as Ground['shapes'][number]);
  const lengths = known.map((counts) =>
    counts === 1 ? 1 : (counts as readonly (number | readonly number[])[]).flat().reduce((a, b) => a + b, 0),
  );
  const starts = new Uint32Array(shapes.of.length + 1);
  for (const [index, shape] of shapes.of.entries()) starts[index + 1] = starts[index]! + lengths[shape]!;
  return { degrees, starts, shapes: known, shapeOf: shapes.of };
}

function boundsAt({ degrees, starts }: Ground, index: number): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const end = 2 * starts[index + 1]!;
  for (let at = 2 * starts[index]!; at < end; at += 2) {
    const [lng, lat] = [degrees[at]!, degrees[at + 1]!];
    if (lng < west) west = lng;
    if (lng > east) east = lng;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return { west, south, east, north };
}

function centreOf({ west, south, east, north }: Bounds): Position {
  return [(west + east) / 2, (south + north) / 2];
}

function shapeAt({ degrees, starts, shapes, shapeOf }: Ground, index: number): PlaceShape {
  let at = starts[index]!;
  const position = (): [number, number] => {
    at += 1;
    return [degrees[2 * at - 2]!, degrees[2 * at - 1]!];
  };
  const ring = (count: number): [number, number][] => {
    const open = Array.from({ length: count }, position);
    return [...open, open[0]!];
  };
  const counts = shapes[shapeOf[index]!]!;
  if (counts === 1) return { type: 'Point', coordinates: position() };
  if (typeof counts[0] === 'number')
    return { type: 'Polygon', coordinates: (counts as readonly number[]).map(ring) };
  return {
    type: 'MultiPolygon',
    coordinates: (counts as readonly (readonly number[])[]).map((rings) => rings.map(ring)),
  };
}
