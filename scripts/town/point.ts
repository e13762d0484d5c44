/** A place in the town: metres east and metres north of the town's origin. */
export type Point = readonly [east: number, north: number];

/** The sum of two points taken as vectors, metres. */
export function add(a: Point, b: Point): Point {
  return [a[0] + b[0], a[1] + b[1]];
}

/** The vector from `b` to `a`, metres. */
export function subtract(a: Point, b: Point): Point {
  return [a[0] - b[0], a[1] - b[1]];
}

/** A vector made `factor` times as long. */
export function scale(a: Point, factor: number): Point {
  return [a[0] * factor, a[1] * factor];
}

/** The point `distance` metres from `from` along the unit vector `direction`. */
export function step(from: Point, direction: Point, distance: number): Point {
  return [from[0] + direction[0] * distance, from[1] + direction[1] * distance];
}

/** The distance between two points, metres. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** The unit vector from `a` towards `b`; east if they are the same point. */
export function direction(a: Point, b: Point): Point {
  const length = distance(a, b);
  return length === 0 ? [1, 0] : [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/** A vector turned a quarter turn to its left. */
export function left(a: Point): Point {
  return [-a[1], a[0]];
}

/** The scalar product. */
export function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1];
}

/** The cross product's height: positive when `b` points to the left of `a`. */
export function cross(a: Point, b: Point): number {
  return a[0] * b[1] - a[1] * b[0];
}

/** The point at `share` (0 to 1) of the way from `a` to `b`. */
export function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** A vector turned counterclockwise by an angle in degrees. */
export function rotate(a: Point, degrees: number): Point {
  const radians = (degrees * Math.PI) / 180;
  const cosine = Math.cos(radians);
  const sine = Math.sin(radians);
  return [a[0] * cosine - a[1] * sine, a[0] * sine + a[1] * cosine];
}

/** A way of writing positions of one part of town in its own axes: `frame(u, v)` gives the point of the town. */
export type Frame = (u: number, v: number) => Point;

/** The frame with its origin at `origin`, its u axis turned counterclockwise from east by an angle in degrees. */
export function frameAt(origin: Point, degrees: number): Frame {
  return (u, v) => add(origin, rotate([u, v], degrees));
}

/** The item of a list, counted round: −1 is the last. */
export function around<Item>(items: readonly Item[], index: number): Item {
  const item = items[((index % items.length) + items.length) % items.length];
  if (item === undefined) throw new Error('an empty list has no items');
  return item;
}
