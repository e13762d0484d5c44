import type { BasemapClass } from '../basemap/basemap-classes.ts';
import { boundsOf } from '../basemap/bounds.ts';
import type { BasemapFeature } from '../basemap/read-basemap.ts';
import type { BasemapGeometry } from '../basemap/read-geometry.ts';

const namedAreas: ReadonlySet<BasemapClass> = new Set([
  'water',
  'wood',
  'park',
  'grass',
  'square',
  'building',
  'platform',
]);

/**
 * The points at which names stand: the place names of the basemap, and the named areas that no place name repeats.
 * An area is named at one point here, because the tiles cut it up and each part would else bear the name.
 */
export function labelsOf(features: readonly BasemapFeature[]): BasemapFeature[] {
  const placeNames = features.filter(
    (feature) => feature.class === 'place-name' && feature.name !== undefined,
  );
  const taken = new Set(placeNames.map(({ name }) => name));
  const areas = features
    .filter(
      (feature) => namedAreas.has(feature.class) && feature.name !== undefined && !taken.has(feature.name),
    )
    .map((feature) => ({ ...feature, kind: feature.class, geometry: middleOf(feature.geometry) }));
  return [...placeNames, ...areas];
}

/** The centre of gravity of the corners' outline, or of the box round what is no area. */
function middleOf(geometry: BasemapGeometry): BasemapGeometry {
  const ring = outlineOf(geometry);
  const origin = ring[0] ?? [0, 0];
  let [surface, lng, lat] = [0, 0, 0];
  ring.forEach(([fromLng, fromLat], index) => {
    const [toLng, toLat] = ring[(index + 1) % ring.length]!;
    // Reckoned from a corner: far from the zero of the degrees the differences would drown.
    const [ax, ay, bx, by] = [fromLng - origin[0], fromLat - origin[1], toLng - origin[0], toLat - origin[1]];
    const cross = ax * by - bx * ay;
    surface += cross;
    lng += (ax + bx) * cross;
    lat += (ay + by) * cross;
  });
  if (surface !== 0) {
    return { type: 'Point', coordinates: [origin[0] + lng / (3 * surface), origin[1] + lat / (3 * surface)] };
  }
  const box = boundsOf(ring) ?? { west: origin[0], east: origin[0], south: origin[1], north: origin[1] };
  return { type: 'Point', coordinates: [(box.west + box.east) / 2, (box.south + box.north) / 2] };
}

type Ring = readonly (readonly [number, number])[];

function outlineOf(geometry: BasemapGeometry): Ring {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates[0] ?? [];
    case 'MultiPolygon':
      return geometry.coordinates[0]?.[0] ?? [];
  }
}
