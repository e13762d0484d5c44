import { add, around, between, direction, distance, left, type Point, scale, step } from './point.ts';
import { nearestOnSegment } from './segment.ts';

/** An open line: its corners in order, metres. */
export type Line = readonly Point[];

function at(line: Line, index: number): Point {
  return around(line, Math.min(line.length - 1, Math.max(0, index)));
}

/**
 * The centripetal Catmull–Rom curve through the points, with a corner about every `spacing` metres.
 * Centripetal, because the uniform curve makes loops where control points lie close together.
 */
export function smooth(points: Line, spacing = 14): Line {
  const curve: Point[] = [];
  for (let index = 0; index < points.length - 1; index += 1) {
    const [b, c] = [at(points, index), at(points, index + 1)];
    const a = index === 0 ? add(b, scale(add(c, scale(b, -1)), -1)) : at(points, index - 1);
    const d = index === points.length - 2 ? add(c, add(c, scale(b, -1))) : at(points, index + 2);
    const t1 = Math.sqrt(distance(a, b)) || 1;
    const t2 = t1 + (Math.sqrt(distance(b, c)) || 1);
    const t3 = t2 + (Math.sqrt(distance(c, d)) || 1);
    const parts = Math.max(1, Math.round(distance(b, c) / spacing));
    for (let part = 0; part < parts; part += 1) {
      const t = t1 + ((t2 - t1) * part) / parts;
      const a1 = between(a, b, t / t1);
      const a2 = between(b, c, (t - t1) / (t2 - t1));
      const a3 = between(c, d, (t - t2) / (t3 - t2));
      const b1 = between(a1, a2, t / t2);
      const b2 = between(a2, a3, (t - t1) / (t3 - t1));
      curve.push(between(b1, b2, (t - t1) / (t2 - t1)));
    }
  }
  curve.push(at(points, points.length - 1));
  return curve;
}

/** The closed Catmull–Rom curve through the points, as a ring without a repeated corner. */
export function smoothRing(points: Line, spacing = 14): Line {
  const wrapped = [around(points, -1), ...points, around(points, 0), around(points, 1)];
  const curve = smooth(wrapped, spacing);
  const first = curve.findIndex((point) => distance(point, around(points, 0)) < 1e-6);
  const last = curve.findLastIndex((point) => distance(point, around(points, 0)) < 1e-6);
  return curve.slice(first, last);
}

/** The length, metres. */
export function lineLength(line: Line): number {
  return line.slice(1).reduce((sum, point, index) => sum + distance(at(line, index), point), 0);
}

/** The point `metres` from the start, and the unit vector along the line there. */
export function along(line: Line, metres: number): { point: Point; heading: Point } {
  let left = Math.max(0, metres);
  for (let index = 0; index < line.length - 1; index += 1) {
    const [a, b] = [at(line, index), at(line, index + 1)];
    const length = distance(a, b);
    if (left <= length || index === line.length - 2) {
      const heading = direction(a, b);
      return { point: step(a, heading, Math.min(left, length)), heading };
    }
    left -= length;
  }
  throw new Error('a line needs two points');
}

/** The point of the line nearest to `point`, how far it is from it, and how far along the line it lies; metres. */
export function nearest(
  line: Line,
  point: Point,
): { point: Point; away: number; metres: number; heading: Point } {
  let best = { point: at(line, 0), away: Infinity, metres: 0, heading: direction(at(line, 0), at(line, 1)) };
  let passed = 0;
  for (let index = 0; index < line.length - 1; index += 1) {
    const [a, b] = [at(line, index), at(line, index + 1)];
    const foot = nearestOnSegment(point, a, b);
    const away = distance(point, foot);
    if (away < best.away)
      best = { point: foot, away, metres: passed + distance(a, foot), heading: direction(a, b) };
    passed += distance(a, b);
  }
  return best;
}

/** A line beside this one, `metres` to its left (to its right if negative). */
export function beside(line: Line, metres: number): Line {
  return line.map((point, index) => {
    const before = direction(at(line, index - 1), point);
    const after = direction(point, at(line, index + 1));
    const heading =
      index === 0 ? after : index === line.length - 1 ? before : direction([0, 0], add(before, after));
    return step(point, left(heading), metres);
  });
}

/** The strip of ground along a line, `half` metres to each side, as a ring. */
export function strip(line: Line, half: number): Line {
  return [...beside(line, -half), ...[...beside(line, half)].reverse()];
}

/** The part of the line between two distances from its start, metres. */
export function part(line: Line, from: number, to: number): Line {
  const points: Point[] = [along(line, from).point];
  let passed = 0;
  for (let index = 1; index < line.length; index += 1) {
    passed += distance(at(line, index - 1), at(line, index));
    if (passed > from + 0.01 && passed < to - 0.01) points.push(at(line, index));
  }
  points.push(along(line, to).point);
  return points;
}
