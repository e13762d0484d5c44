import type { Polygon } from 'geojson';

const metresPerDegree = 111_320;
const corners = 64;

/** A circle on the ground round a position `[lng, lat]`, radius in metres, as a polygon of many corners. */
export function circleAround([lng, lat]: readonly [number, number], radius: number): Polygon {
  const latRadius = radius / metresPerDegree;
  const lngRadius = latRadius / Math.cos((lat * Math.PI) / 180);
  const ring = Array.from({ length: corners + 1 }, (_, index) => {
    const angle = ((index % corners) / corners) * 2 * Math.PI;
    return [lng + lngRadius * Math.cos(angle), lat + latRadius * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [ring] };
}
