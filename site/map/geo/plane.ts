import type { Position } from '../../register/position/coordinate-systems.ts';
import { earthRadius, radians } from './distance.ts';

/** A point on a flat sheet, metres east and north of its origin. */
export type PlanePoint = readonly [x: number, y: number];

/**
 * Lays positions on a flat sheet round an origin. Within a municipality (some tens of kilometres) lengths are true to
 * less than one part in a hundred, which is finer than any distance is told.
 */
export function planeAround([lng, lat]: Position): (position: Position) => PlanePoint {
  const metresPerDegree = radians(1) * earthRadius;
  const shrink = Math.cos(radians(lat));
  return (position) => [
    (position[0] - lng) * metresPerDegree * shrink,
    (position[1] - lat) * metresPerDegree,
  ];
}

/** The point of a line nearest to a point, and how far along the line it lies, 0 to 1. */
export function nearestOnLine(
  [x, y]: PlanePoint,
  [ax, ay]: PlanePoint,
  [bx, by]: PlanePoint,
): { readonly at: PlanePoint; readonly share: number } {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / squared));
  return { at: [ax + share * dx, ay + share * dy], share };
}

/** Where two lines cross, as the share of the first; undefined where they do not, or are parallel. */
export function crossing(
  [ax, ay]: PlanePoint,
  [bx, by]: PlanePoint,
  [cx, cy]: PlanePoint,
  [dx, dy]: PlanePoint,
): number | undefined {
  const [rx, ry, sx, sy] = [bx - ax, by - ay, dx - cx, dy - cy];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return undefined;
  const first = ((cx - ax) * sy - (cy - ay) * sx) / cross;
  const second = ((cx - ax) * ry - (cy - ay) * rx) / cross;
  return first >= 0 && first <= 1 && second >= 0 && second <= 1 ? first : undefined;
}
