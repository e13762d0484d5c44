import { nearest } from './line.ts';
import { distance, type Point, step } from './point.ts';
import { bounds } from './ring.ts';
import { crossing } from './segment.ts';
import type { Street } from './street.ts';

// An end this near to another street was meant to meet it, metres; so was one that reaches this far past it.
const reach = 34;
// Corners nearer than this are one junction, metres.
const junctionSize = 6;

function key([east, north]: Point): string {
  return `${east.toFixed(3)} ${north.toFixed(3)}`;
}

/** Draws each loose end on to the nearest street within reach. */
function extendEnds(streets: readonly Street[]): Street[] {
  return streets.map((street) => {
    if (street.deadEnd === 'dead') return street;
    const extend = (end: Point): Point[] => {
      const feet = streets
        .filter((other) => other !== street && (other.level ?? 0) === (street.level ?? 0))
        .map((other) => nearest(other.line, end))
        .filter(({ away }) => away < reach)
        .sort((a, b) => a.away - b.away);
      const foot = feet[0];
      if (foot === undefined || foot.away === 0) return [];
      // A hair's breadth past the street, so that the two cross for certain.
      return [
        step(foot.point, [(foot.point[0] - end[0]) / foot.away, (foot.point[1] - end[1]) / foot.away], 0.01),
      ];
    };
    const [first, last] = [street.line[0] as Point, street.line.at(-1) as Point];
    return {
      ...street,
      line: [...extend(first), ...street.line, ...(street.deadEnd === undefined ? extend(last) : [])],
    };
  });
}

/** Gives each pair of streets a common corner where they cross. */
function addJunctions(streets: readonly Street[]): { streets: Street[]; junctions: Set<string> } {
  const corners: Point[] = [];
  const junctions = new Set<string>();
  const junctionAt = (point: Point): Point => {
    const known = corners.find((corner) => distance(corner, point) < junctionSize);
    if (known !== undefined) return known;
    corners.push(point);
    junctions.add(key(point));
    return point;
  };
  const boxes = streets.map((street) => bounds(street.line));
  const found = streets.map((): { segment: number; point: Point; from: Point }[] => []);
  streets.forEach((a, first) => {
    streets.forEach((b, second) => {
      if (second <= first || (a.level ?? 0) !== (b.level ?? 0)) return;
      // Two parts of one street that run on in a straight line share an end, but do not cross.
      for (const [i, end] of [a.line[0], a.line.at(-1)].entries()) {
        for (const [j, other] of [b.line[0], b.line.at(-1)].entries()) {
          if (!end || !other || distance(end, other) > 0.01) continue;
          const junction = junctionAt(end);
          found[first]?.push({ segment: i === 0 ? 0 : a.line.length - 1, point: junction, from: end });
          found[second]?.push({ segment: j === 0 ? 0 : b.line.length - 1, point: junction, from: other });
        }
      }
      const [one, two] = [boxes[first], boxes[second]];
      if (
        !one ||
        !two ||
        one.west > two.east ||
        two.west > one.east ||
        one.south > two.north ||
        two.south > one.north
      )
        return;
      for (let i = 0; i < a.line.length - 1; i += 1) {
        for (let j = 0; j < b.line.length - 1; j += 1) {
          const [p, q] = [a.line[i] as Point, a.line[i + 1] as Point];
          const [r, s] = [b.line[j] as Point, b.line[j + 1] as Point];
          const point = crossing(p, q, r, s);
          if (point === undefined) continue;
          const junction = junctionAt(point);
          found[first]?.push({ segment: i, point: junction, from: p });
          found[second]?.push({ segment: j, point: junction, from: r });
        }
      }
    });
  });
  const joined = streets.map((street, index) => {
    const line = street.line.flatMap((corner, place) => {
      const here = (found[index] ?? [])
        .filter(({ segment }) => segment === place)
        .sort((a, b) => distance(a.from, a.point) - distance(b.from, b.point))
        .map(({ point }) => point);
      return [corner, ...here];
    });
    // A corner of the drawing close to a junction would make a kink; the junction takes its place.
    const kept = line.filter(
      (point) =>
        junctions.has(key(point)) || !corners.some((corner) => distance(corner, point) < junctionSize),
    );
    return {
      ...street,
      line: kept.filter((point, place) => place === 0 || key(point) !== key(kept[place - 1] as Point)),
    };
  });
  return { streets: joined, junctions };
}

/** Cuts the short stubs that stick out past the last junction. */
function trimEnds(street: Street, junctions: ReadonlySet<string>): Street {
  if (street.deadEnd === 'dead') return street;
  const trimStart = (line: readonly Point[]): readonly Point[] => {
    const first = line.findIndex((point) => junctions.has(key(point)));
    let length = 0;
    for (let index = 0; index < first; index += 1)
      length += distance(line[index] as Point, line[index + 1] as Point);
    return first > 0 && length < reach ? line.slice(first) : line;
  };
  const line = trimStart(street.line);
  return {
    ...street,
    line: street.deadEnd === undefined ? [...trimStart([...line].reverse())].reverse() : line,
  };
}

/** The streets with a common corner at every junction, no loose ends that were meant to meet, and no stubs. */
export function joinStreets(drawn: readonly Street[]): Street[] {
  // Twice: an end that already crosses a street must lose its stub before loose ends are looked for.
  const pass = (given: readonly Street[]): Street[] => {
    const { streets, junctions } = addJunctions(given);
    return streets.map((street) => trimEnds(street, junctions));
  };
  return pass(extendEnds(pass(drawn)));
}
