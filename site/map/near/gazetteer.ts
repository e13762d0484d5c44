import type { Position } from '../../register/position/coordinate-systems.ts';
import type { BasemapClass } from '../basemap/basemap-classes.ts';
import { boundsAround, boundsOf, overlap, type Bounds } from '../basemap/bounds.ts';
import type { BasemapFeature } from '../basemap/read-basemap.ts';
import { positionsOf } from '../basemap/read-geometry.ts';
import { metresBetween } from '../geo/distance.ts';

/** A name with where it is: longitude and latitude in degrees, of what is on the ground to about ten metres. */
export type GazetteerEntry = readonly [name: string, lng: number, lat: number];

/** What people name when they say where they are. Water and land are left out: nobody stands in the middle of a lake. */
const named: ReadonlySet<BasemapClass> = new Set([
  'street',
  'path',
  'bridge',
  'pier',
  'square',
  'park',
  'grass',
  'wood',
  'building',
  'platform',
  'railway',
  'district',
  'place-name',
]);
/** Parts with the same name that are farther apart are two streets: about a kilometre and a half, degrees. */
const apart = { lng: 0.025, lat: 0.0135 };

interface Cluster {
  readonly bounds: Bounds;
  readonly positions: readonly Position[];
  readonly isDistrict: boolean;
}

/**
 * The names of a basemap and of a register with one position each, sorted: the point of the street nearest to its
 * middle. A name that stands for several things far apart is told apart by the nearest district.
 *
 * @param places With the positions that are published. They stay as they are: rounded once more, a position that was
 *   made less exact could be written as the exact one is, and would be taken for it when the site is searched.
 */
export function gazetteerOf(
  features: readonly Pick<BasemapFeature, 'class' | 'name' | 'geometry'>[],
  places: readonly { readonly name: string; readonly position?: Position | undefined }[],
): readonly GazetteerEntry[] {
  const clusters = new Map<string, readonly Cluster[]>();
  const add = (name: string, positions: readonly Position[], isDistrict: boolean): void => {
    const bounds = boundsOf(positions);
    if (bounds !== undefined)
      clusters.set(name, joined(clusters.get(name) ?? [], { bounds, positions, isDistrict }));
  };
  for (const { class: of, name, geometry } of features)
    if (name !== undefined && named.has(of)) add(name, positionsOf(geometry), of === 'district');
  const onGround = new Set(clusters.keys());
  for (const { name, position } of places)
    if (position !== undefined && !onGround.has(name)) add(name, [position], false);

  const districts = [...clusters].flatMap(([name, parts]) =>
    parts
      .filter(({ isDistrict }) => isDistrict)
      .map(({ positions }) => ({ name, middle: middleOf(positions) })),
  );
  const entries = [...clusters].flatMap(([name, parts]) =>
    parts.map(({ positions }): GazetteerEntry => {
      const middle = middleOf(positions);
      const district = parts.length === 1 ? undefined : nearestName(middle, districts);
      const told = district === undefined || district === name ? name : `${name}, ${district}`;
      return onGround.has(name) ? [told, round(middle[0]), round(middle[1])] : [told, middle[0], middle[1]];
    }),
  );
  return entries.sort(([first, ...from], [second, ...to]) =>
    first === second ? from[0] - to[0] || from[1] - to[1] : first < second ? -1 : 1,
  );
}

/** Clusters with one more part, which is joined to all that it is near. */
function joined(clusters: readonly Cluster[], part: Cluster): readonly Cluster[] {
  const { west, south, east, north } = part.bounds;
  const reach = {
    west: west - apart.lng,
    south: south - apart.lat,
    east: east + apart.lng,
    north: north + apart.lat,
  };
  const near = clusters.filter(({ bounds }) => overlap(bounds, reach));
  const all = [...near, part];
  return [
    ...clusters.filter((cluster) => !near.includes(cluster)),
    {
      bounds: boundsAround(all.map(({ bounds }) => bounds))!,
      positions: all.flatMap(({ positions }) => positions),
      isDistrict: all.some(({ isDistrict }) => isDistrict),
    },
  ];
}

/** The position nearest to the middle of all. */
function middleOf(positions: readonly Position[]): Position {
  const mean = (axis: 0 | 1): number =>
    positions.reduce((sum, position) => sum + position[axis], 0) / positions.length;
  const middle: Position = [mean(0), mean(1)];
  return positions.reduce((best, each) =>
    metresBetween(each, middle) < metresBetween(best, middle) ? each : best,
  );
}

function nearestName(
  from: Position,
  districts: readonly { readonly name: string; readonly middle: Position }[],
): string | undefined {
  return districts.toSorted(
    (first, second) => metresBetween(first.middle, from) - metresBetween(second.middle, from),
  )[0]?.name;
}

function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
