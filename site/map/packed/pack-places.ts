import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { PlaceFeature } from '../live/read-places.ts';
import { codedColumns, cornerScale, type CodedColumn, type PackedPlaces } from './packed-places.ts';

/**
 * Packs places. `selectionsOf` tells which choices of the list a place answers to.
 * @throws RangeError if a place is neither point nor area, or the addresses of the pages do not differ by the id alone.
 */
export function packPlaces(
  { features }: FeatureCollection<Geometry | null, PlaceFeature>,
  selectionsOf: (id: string) => readonly string[],
): PackedPlaces {
  const placed = features.filter(({ geometry }) => geometry !== null);
  const told = placed.map(({ properties }) => properties);
  const corners: number[] = [];
  let before = [0, 0];
  const shapes = placed.map(({ geometry }) => {
    const { counts, positions } = takeApart(geometry!);
    for (const [lng = Number.NaN, lat = Number.NaN] of positions) {
      const here = [Math.round(lng * cornerScale), Math.round(lat * cornerScale)];
      corners.push(here[0]! - before[0]!, here[1]! - before[1]!);
      before = here;
    }
    return JSON.stringify(counts);
  });
  return {
    count: features.length,
    ids: told.map(({ id }) => id),
    names: told.map(({ name }) => name),
    addresses: told.map(({ address }) => address ?? null),
    url: urlOf(told),
    columns: Object.fromEntries(
      codedColumns.map((name) => [name, encode(told.map((place) => place[name]?.toString()))]),
    ) as PackedPlaces['columns'],
    selections: encode(told.map(({ id }) => JSON.stringify(selectionsOf(id)))),
    shapes: encode(shapes),
    corners,
  };
}

function encode(values: readonly (string | undefined)[]): CodedColumn {
  const codes = new Map<string, number>();
  const of = values.map((value) => {
    if (value === undefined) return -1;
    const code = codes.get(value) ?? codes.size;
    codes.set(value, code);
    return code;
  });
  return { values: [...codes.keys()], of };
}

function urlOf(places: readonly PlaceFeature[]): PackedPlaces['url'] {
  const [first] = places;
  if (first?.url === undefined) return null;
  const at = first.url.lastIndexOf(first.id);
  const [before, after] = [first.url.slice(0, at), first.url.slice(at + first.id.length)];
  const odd = places.find(({ id, url }) => url !== `${before}${id}${after}`);
  if (odd) throw new RangeError(`the address of ${odd.id} is not like the others: ${odd.url ?? ''}`);
  return [before, after];
}

/** How many corners each ring has without the last, which is the first again, and all of them in a row. */
function takeApart(geometry: Geometry): {
  readonly counts: unknown;
  readonly positions: readonly Position[];
} {
  const open = (ring: readonly Position[]): readonly Position[] => ring.slice(0, -1);
  switch (geometry.type) {
    case 'Point':
      return { counts: 1, positions: [geometry.coordinates] };
    case 'Polygon':
      return {
        counts: geometry.coordinates.map((ring) => ring.length - 1),
        positions: geometry.coordinates.flatMap(open),
      };
    case 'MultiPolygon':
      return {
        counts: geometry.coordinates.map((rings) => rings.map((ring) => ring.length - 1)),
        positions: geometry.coordinates.flat().flatMap(open),
      };
    default:
      throw new RangeError(`a place cannot be a ${geometry.type}`);
  }
}
