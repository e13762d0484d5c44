import { readFileSync } from 'node:fs';
import { nearest, part, type Line } from './line.ts';
import { around, distance, type Point } from './point.ts';
import { mainLine } from './railway.ts';
import { readPoints } from './read-points.ts';
import { contains, counterclockwise, type Ring } from './ring.ts';
import { riverLine } from './river.ts';
import { alongShore } from './shore.ts';

/** Part of the town that has a name of its own; together they cover the island. Metres. */
export interface District {
  name: string;
  ring: Ring;
}

/** A boundary drawn by its points, or as the stretch of the railway or the river between two points. */
type Edge = { line: string } | { railway: string } | { river: string; then: string };

/** `districts.json`: each district is a round of edges, forwards (+) or backwards (−), and stretches of shore. */
interface Plan {
  shore: Record<string, string>;
  edges: Record<string, Edge>;
  districts: Record<string, string[]>;
}

function stretch(line: Line, ends: string): Line {
  const [from, to] = readPoints(ends);
  if (from === undefined || to === undefined) throw new Error(`districts.json: "${ends}" is not two points`);
  const [first, last] = [nearest(line, from).metres, nearest(line, to).metres];
  return first <= last ? part(line, first, last) : [...part(line, last, first)].reverse();
}

function draw(edge: Edge): Line {
  if ('line' in edge) return readPoints(edge.line);
  return 'railway' in edge
    ? stretch(mainLine, edge.railway)
    : [...stretch(riverLine, edge.river), ...readPoints(edge.then)];
}

/** The districts of the island whose outline is given. */
export function districts(land: Ring): District[] {
  const plan = JSON.parse(readFileSync(new URL('districts.json', import.meta.url), 'utf8')) as Plan;
  const shorePoint = (name: string | undefined): Point => {
    const drawn = plan.shore[name ?? ''];
    const [point] = drawn === undefined ? [] : readPoints(drawn);
    if (point === undefined) throw new Error(`districts.json: no point of the shore is called "${name}"`);
    return point;
  };
  return Object.entries(plan.districts).map(([name, round]) => {
    const ring = round.flatMap((word): Line => {
      if (word.startsWith('shore ')) {
        const [, from, to] = word.split(' ');
        return alongShore(land, shorePoint(from), shorePoint(to));
      }
      const edge = plan.edges[word.slice(2)];
      if (edge === undefined) throw new Error(`districts.json: no edge is called "${word.slice(2)}"`);
      // The railway runs past the shore to its ferries; the shore itself is drawn by its own corners.
      const line = draw(edge).filter((point) => contains(land, point));
      return word.startsWith('+') ? line : line.reverse();
    });
    // The end of an edge is the start of the next one.
    const distinct = ring.filter((point, index) => {
      const next = ring[(index + 1) % ring.length] as Point;
      return distance(point, next) > 0.5;
    });
    return { name, ring: counterclockwise(distinct) };
  });
}

/** The name of the district a point lies in; of the nearest one for a point off the shore. */
export function districtAt(all: readonly District[], point: Point): string {
  const away = ({ ring }: District): number =>
    contains(ring, point) ? 0 : nearest([...ring, around(ring, 0)], point).away;
  const [first] = [...all].sort((a, b) => away(a) - away(b));
  if (first === undefined) throw new Error('a town needs districts');
  return first.name;
}
