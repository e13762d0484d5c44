/**
 * A line (`x, y, x, y …`, pixels) on whole pixels, without the points that nobody would miss: those closer to the
 * line between their neighbours than the tolerance (Douglas and Peucker). The ends stay.
 */
export function simplifyLine(line: readonly number[], tolerance: number): number[] {
  const points: number[] = [];
  for (let index = 0; index < line.length; index += 2) {
    const [x, y] = [Math.round(line[index]!), Math.round(line[index + 1]!)];
    if (x !== points.at(-2) || y !== points.at(-1)) points.push(x, y);
  }
  if (points.length <= 4) return points;
  // Most of a town is houses of four corners: nothing to leave out there.
  if (points.length === 10 && points[0] === points[8] && points[1] === points[9]) return points;
  const isKept = new Uint8Array(points.length / 2);
  isKept[0] = isKept[isKept.length - 1] = 1;
  keepCorners(points, isKept, tolerance * tolerance);
  return points.filter((_, index) => isKept[index >> 1]);
}

/** A ring on whole pixels, simplified in the same way, without its first point repeated; empty where nothing is left. */
export function simplifyRing(ring: readonly number[], tolerance: number): number[] {
  const isClosed = ring[0] === ring.at(-2) && ring[1] === ring.at(-1);
  const points = simplifyLine(isClosed ? ring : [...ring, ring[0]!, ring[1]!], tolerance).slice(0, -2);
  return points.length < 6 ? [] : points;
}

/** Twice the surface of a ring in square pixels. */
export function doubleSurface(ring: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < ring.length; index += 2) {
    const next = (index + 2) % ring.length;
    sum += ring[index]! * ring[next + 1]! - ring[next]! * ring[index + 1]!;
  }
  return Math.abs(sum);
}

function keepCorners(points: readonly number[], isKept: Uint8Array, limit: number): void {
  const spans: number[] = [0, isKept.length - 1];
  while (spans.length > 0) {
    const [last, first] = [spans.pop()!, spans.pop()!];
    const [x, y] = [points[2 * first]!, points[2 * first + 1]!];
    const [dx, dy] = [points[2 * last]! - x, points[2 * last + 1]! - y];
    const length = dx * dx + dy * dy;
    let [farthest, most] = [0, limit];
    for (let index = first + 1; index < last; index++) {
      const [px, py] = [points[2 * index]! - x, points[2 * index + 1]! - y];
      // The ends of a ring are one point: there it is the distance to that point that counts.
      const away = length === 0 ? px * px + py * py : (px * dy - py * dx) ** 2 / length;
      if (away > most) [farthest, most] = [index, away];
    }
    if (farthest === 0) continue;
    isKept[farthest] = 1;
    spans.push(first, farthest, farthest, last);
  }
}
