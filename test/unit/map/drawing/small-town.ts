import { prepareBasemap, type PreparedBasemap } from '../../../../site/map/basemap/prepare-basemap.ts';
import { readBasemap } from '../../../../site/map/basemap/read-basemap.ts';
import type { Position } from '../../../../site/register/position/coordinate-systems.ts';

/** The middle of the small town. */
export const middle: Position = [13.25, 58.9];

/** A position some metres east and north of the middle. */
export function at(east: number, north: number): [number, number] {
  return [middle[0] + east / 57_437, middle[1] + north / 111_195.08];
}

/** A closed rectangle, metres from the middle. */
export function rectangle(west: number, south: number, east: number, north: number): [number, number][] {
  return [at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)];
}

type Given = readonly [properties: object, type: string, coordinates: unknown];

/** A GeoJSON of features. */
export function geojson(features: readonly Given[]): unknown {
  return {
    type: 'FeatureCollection',
    features: features.map(([properties, type, coordinates]) => ({
      type: 'Feature',
      properties,
      geometry: { type, coordinates },
    })),
  };
}

/** One feature of every class, on an island; the names are what the caller says. */
export function smallTown(name = 'Storgatan'): PreparedBasemap {
  const given: Given[] = [
    [{ class: 'land' }, 'Polygon', [rectangle(-900, -900, 900, 900)]],
    [{ class: 'wood' }, 'Polygon', [rectangle(-300, -200, -200, 200)]],
    [{ class: 'park', name }, 'Polygon', [rectangle(50, 50, 120, 100)]],
    [{ class: 'grass', kind: 'pitch' }, 'Polygon', [rectangle(120, 50, 160, 100)]],
    [
      { class: 'water' },
      'MultiPolygon',
      [[rectangle(-150, -150, -60, -100), rectangle(-120, -130, -100, -120)]],
    ],
    [{ class: 'square' }, 'Polygon', [rectangle(0, -60, 60, -20)]],
    [{ class: 'bridge' }, 'Polygon', [rectangle(-110, -160, -100, -90)]],
    [{ class: 'pier' }, 'Polygon', [rectangle(-140, -120, -130, -90)]],
    [{ class: 'platform' }, 'Polygon', [rectangle(-100, 120, 100, 126)]],
    [{ class: 'railway' }, 'LineString', [at(-950, 110), at(950, 110)]],
    [{ class: 'path' }, 'LineString', [at(-50, -50), at(50, 80)]],
    [{ class: 'street', kind: 'main', name }, 'LineString', [at(-400, 0), at(400, 20)]],
    [
      { class: 'street', kind: 'pedestrian', name: `${name} 2` },
      'MultiLineString',
      [
        [at(0, -300), at(10, 300)],
        [at(100, -300), at(100, 0)],
      ],
    ],
    [{ class: 'building', kind: 'house' }, 'Polygon', [rectangle(-60, 20, -40, 34)]],
    [{ class: 'building', kind: 'civic', name: `${name} 3` }, 'Polygon', [rectangle(70, -60, 100, -30)]],
    [{ class: 'district', name: `${name} 4` }, 'Polygon', [rectangle(-900, -900, 0, 900)]],
    [{ class: 'place-name', kind: 'water', name: `${name} 5` }, 'Point', at(-100, -125)],
  ];
  return prepareBasemap(readBasemap(geojson(given)).basemap);
}

/** Words as a page gives them. */
export const words = {
  title: 'Karta',
  description: 'En ritad karta',
  scale: (metres: number) => `${metres} meter`,
  north: 'N',
};
