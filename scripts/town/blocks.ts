import { around, cross, distance, type Point, subtract } from './point.ts';
import { inset, type Ring, signedArea } from './ring.ts';
import { halfWidth, type Street } from './street.ts';

/** A block of town: the ground between streets. */
export interface Block {
  /** The edge towards the pavements, metres. */
  ring: Ring;
  /** The middles of the streets round it, metres. */
  middles: Ring;
}

interface Edge {
  from: string;
  to: string;
  half: number;
}

function key([east, north]: Point): string {
  return `${east.toFixed(3)} ${north.toFixed(3)}`;
}

/** Each stretch of street in both directions, by the corner it leaves. */
function edgesByCorner(streets: readonly Street[]): {
  corners: Map<string, Point>;
  leaving: Map<string, Edge[]>;
} {
  const corners = new Map<string, Point>();
  const leaving = new Map<string, Edge[]>();
  const add = (edge: Edge): void => {
    const list = leaving.get(edge.from) ?? [];
    if (!list.some(({ to }) => to === edge.to)) leaving.set(edge.from, [...list, edge]);
  };
  for (const { line, kind } of streets) {
    line.forEach((point, index) => {
      corners.set(key(point), point);
      const before = line[index - 1];
      if (before === undefined || key(before) === key(point)) return;
      add({ from: key(before), to: key(point), half: halfWidth[kind] });
      add({ from: key(point), to: key(before), half: halfWidth[kind] });
    });
  }
  for (const [from, edges] of leaving) {
    const middle = corners.get(from) as Point;
    const angle = ({ to }: Edge): number => {
      const [east, north] = subtract(corners.get(to) as Point, middle);
      return Math.atan2(north, east);
    };
    edges.sort((a, b) => angle(a) - angle(b));
  }
  return { corners, leaving };
}

/** Leaves out the corners where a street runs almost straight on; each side keeps its widest street. */
function simplify(sides: readonly { point: Point; half: number }[]): { point: Point; half: number }[] {
  let kept = [...sides];
  for (;;) {
    const index = kept.findIndex(({ point }, place) => {
      const a = subtract(point, around(kept, place - 1).point);
      const b = subtract(around(kept, place + 1).point, point);
      return Math.abs(cross(a, b)) < 0.07 * Math.hypot(...a) * Math.hypot(...b) || distance(a, [0, 0]) < 1;
    });
    if (index < 0 || kept.length < 4) return kept;
    const half = Math.max(around(kept, index).half, around(kept, index - 1).half);
    kept = kept.map((side, place) =>
      place === (index - 1 + kept.length) % kept.length ? { ...side, half } : side,
    );
    kept.splice(index, 1);
  }
}

/** The blocks between the streets; the streets must have common corners where they meet. */
export function blocks(streets: readonly Street[]): Block[] {
  const { corners, leaving } = edgesByCorner(streets);
  const walked = new Set<string>();
  const found: Block[] = [];
  for (const edges of leaving.values()) {
    for (const start of edges) {
      const sides: { point: Point; half: number }[] = [];
      let edge = start;
      // Keeping to the left at every corner walks round one block, counterclockwise.
      while (!walked.has(`${edge.from} > ${edge.to}`)) {
        walked.add(`${edge.from} > ${edge.to}`);
        sides.push({ point: corners.get(edge.from) as Point, half: edge.half });
        const next = leaving.get(edge.to) as Edge[];
        const back = next.findIndex(({ to }) => to === edge.from);
        edge = around(next, back - 1);
      }
      if (sides.length < 3) continue;
      const middles = sides.map(({ point }) => point);
      const area = signedArea(middles);
      if (area < 600 || area > 40000) continue;
      const simple = simplify(sides);
      const ring = inset(
        simple.map(({ point }) => point),
        (side) => around(simple, side).half,
      );
      if (ring !== undefined) found.push({ ring, middles });
    }
  }
  return found;
}
