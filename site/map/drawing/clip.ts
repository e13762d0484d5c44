/** A rectangle in pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A side of a frame: which coordinate, where, and which way is inside. */
type Side = readonly [axis: 0 | 1, limit: number, sign: 1 | -1];

function sidesOf({ left, top, right, bottom }: Frame): readonly Side[] {
  return [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ];
}

/** Whether all points (`x, y, x, y …`) are inside a frame. */
export function isInside(points: readonly number[], { left, top, right, bottom }: Frame): boolean {
  for (let index = 0; index < points.length; index += 2) {
    const [x, y] = [points[index]!, points[index + 1]!];
    if (x < left || x > right || y < top || y > bottom) return false;
  }
  return true;
}

/**
 * The part of a ring inside a frame (Sutherland and Hodgman, "Reentrant Polygon Clipping", 1974). Parts that fall
 * asunder stay joined along the frame, where nobody sees it. The ring may repeat its first point or not.
 */
export function clipRing(ring: readonly number[], frame: Frame): readonly number[] {
  if (isInside(ring, frame)) return ring;
  let points = ring;
  for (const [axis, limit, sign] of sidesOf(frame)) {
    const kept: number[] = [];
    for (let index = 0; index < points.length; index += 2) {
      const before = index === 0 ? points.length - 2 : index - 2;
      const here = sign * (points[index + axis]! - limit);
      const there = sign * (points[before + axis]! - limit);
      if (here >= 0 !== there >= 0) {
        const share = there / (there - here);
        kept.push(points[before]! + (points[index]! - points[before]!) * share);
        kept.push(points[before + 1]! + (points[index + 1]! - points[before + 1]!) * share);
      }
      if (here >= 0) kept.push(points[index]!, points[index + 1]!);
    }
    if (kept.length < 6) return [];
    points = kept;
  }
  return points;
}

/** The parts of a line inside a frame (Liang and Barsky, segment by segment). */
export function clipLine(line: readonly number[], frame: Frame): readonly (readonly number[])[] {
  if (isInside(line, frame)) return [line];
  const parts: number[][] = [];
  const sides = sidesOf(frame);
  let isOpen = false;
  for (let index = 2; index < line.length; index += 2) {
    const [x, y, toX, toY] = [line[index - 2]!, line[index - 1]!, line[index]!, line[index + 1]!];
    const isBeside = Math.max(x, toX) < frame.left || Math.min(x, toX) > frame.right;
    const isOverOrUnder = Math.max(y, toY) < frame.top || Math.min(y, toY) > frame.bottom;
    const [enter, leave] =
      isBeside || isOverOrUnder ? [1, 0] : insideShare([x, y], [toX - x, toY - y], sides);
    if (enter > leave) {
      isOpen = false;
      continue;
    }
    if (!isOpen || enter > 0) parts.push([x + (toX - x) * enter, y + (toY - y) * enter]);
    parts.at(-1)!.push(x + (toX - x) * leave, y + (toY - y) * leave);
    isOpen = leave === 1;
  }
  return parts;
}

/** Where a segment enters and leaves a frame, as shares of its length; entering after leaving means never inside. */
function insideShare(
  start: readonly [number, number],
  step: readonly [number, number],
  sides: readonly Side[],
): [number, number] {
  let [enter, leave] = [0, 1];
  for (const [axis, limit, sign] of sides) {
    const inside = sign * (start[axis] - limit);
    const change = sign * step[axis];
    if (change === 0 && inside < 0) return [1, 0];
    if (change > 0) enter = Math.max(enter, -inside / change);
    if (change < 0) leave = Math.min(leave, -inside / change);
  }
  return [enter, leave];
}
