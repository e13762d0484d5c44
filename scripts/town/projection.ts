import type { Point } from './point.ts';

/** Where the town lies: the middle of lake Vänern, so that nobody takes it for true. WGS 84. */
export const origin = { lng: 13.25, lat: 58.9 };

const radians = (origin.lat * Math.PI) / 180;

// The length of a degree on the WGS 84 ellipsoid at the town's latitude (series of the NGA, Geospatial Sciences
// "Length of a degree of latitude and longitude"), metres.
const metresPerLatitude = 111132.92 - 559.82 * Math.cos(2 * radians) + 1.175 * Math.cos(4 * radians);
const metresPerLongitude = 111412.84 * Math.cos(radians) - 93.5 * Math.cos(3 * radians);

function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

/**
 * The position of a point of the town, `[lng, lat]` in WGS 84 with six decimals (about a decimetre).
 * A plane touching the earth at the origin: over the four kilometres of the island it is wrong by less than a metre.
 */
export function toPosition([east, north]: Point): [lng: number, lat: number] {
  return [rounded(origin.lng + east / metresPerLongitude), rounded(origin.lat + north / metresPerLatitude)];
}

/** The point of the town at a position `[lng, lat]` in WGS 84, metres. */
export function toPoint([lng, lat]: readonly [lng: number, lat: number]): Point {
  return [(lng - origin.lng) * metresPerLongitude, (lat - origin.lat) * metresPerLatitude];
}
