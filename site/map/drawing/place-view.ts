import type { Position } from '../../register/position/coordinate-systems.ts';
import { metresPerDegree, type Area } from '../../register/position/geometry.ts';
import { boundsOf } from '../basemap/bounds.ts';
import { viewAround, type View } from './view.ts';

/** Size of the map of a place, pixels. */
const [width, height] = [640, 420];

/** Metres per pixel that maps are drawn at: few steps, so that maps of similar places can be compared. */
const steps = [
  0.8, 1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.4, 8, 10, 12.5, 16, 20, 25, 32, 40, 50, 64, 80, 100, 200, 400,
];

/** How much of the picture the area may fill; the rest shows where it is. */
const mostFilled = 0.6;

/** The view that shows a place: the area in the middle with at least 250 m to both sides of it. */
export function placeView({
  position,
  area,
  precision = 0,
}: {
  readonly position: Position;
  readonly area?: Area | undefined;
  readonly precision?: number | undefined;
}): View {
  const rings = area?.type === 'Polygon' ? area.coordinates : area?.coordinates.flat();
  const bounds = rings && boundsOf(rings.flat());
  const middle: Position = bounds
    ? [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2]
    : position;
  const metresPerLng = metresPerDegree * Math.cos((middle[1] * Math.PI) / 180);
  const across = bounds ? (bounds.east - bounds.west) * metresPerLng : 2 * precision;
  const down = bounds ? (bounds.north - bounds.south) * metresPerDegree : 2 * precision;
  const needed = Math.max(across / (mostFilled * width), down / (mostFilled * height));
  return viewAround(middle, steps.find((step) => step >= needed) ?? needed, width, height);
}
