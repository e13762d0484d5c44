/** A rectangle in degrees, WGS 84. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The smallest rectangle round positions `[lng, lat]`; undefined where there are none. */
export function boundsOf(positions: Iterable<readonly number[]>): Bounds | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng = Number.NaN, lat = Number.NaN] of positions) {
    if (lng < west) west = lng;
    if (lng > east) east = lng;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return west <= east && south <= north ? { west, south, east, north } : undefined;
}

/** The smallest rectangle round rectangles; undefined where there are none. */
export function boundsAround(rectangles: readonly Bounds[]): Bounds | undefined {
  return boundsOf(
    rectangles.flatMap(({ west, south, east, north }) => [
      [west, south],
      [east, north],
    ]),
  );
}

/** Whether two rectangles have a point in common. */
export function overlap(first: Bounds, second: Bounds): boolean {
  return (
    first.west <= second.east &&
    second.west <= first.east &&
    first.south <= second.north &&
    second.south <= first.north
  );
}
