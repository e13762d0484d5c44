import { along } from './line.ts';
import { around, direction, distance, dot, left, type Point, scale, step } from './point.ts';
import type { Random } from './random.ts';
import { inset, type Ring } from './ring.ts';

/** How densely a block is built. */
export interface Density {
  /** Depth of the houses from the street, least and most, metres. */
  depth: readonly [number, number];
  /** The chance that a plot between the corners is left open. */
  gap: number;
  /** The chance that a corner is left open. */
  openCorner: number;
  /** The chance that a house has a wing into the yard. */
  wing: number;
}

/** The densities in use: the stone town round Stora torget, and the looser quarters round it. */
export const densities = {
  core: { depth: [10, 13.5], gap: 0.1, openCorner: 0.05, wing: 0.4 },
  loose: { depth: [9.5, 11.5], gap: 0.33, openCorner: 0.3, wing: 0.16 },
} satisfies Record<string, Density>;

// Between two houses, metres: below what the map can show, above what six decimals can lose.
const seam = 0.4;

function corner(
  ring: Ring,
  inner: Ring,
  index: number,
  arms: readonly [number, number],
  depth: number,
  cut: number,
): Ring {
  const point = around(ring, index);
  const before = direction(around(ring, index - 1), point);
  const after = direction(point, around(ring, index + 1));
  const start = step(point, before, -arms[0]);
  const end = step(point, after, arms[1]);
  const front = cut === 0 ? [point] : [step(point, before, -cut), step(point, after, cut)];
  return [
    start,
    ...front,
    end,
    step(end, left(after), depth),
    around(inner, index),
    step(start, left(before), depth),
  ];
}

/** A house between others: from `from` to `to` metres along a side, perhaps with a wing into the yard. */
function row(
  a: Point,
  b: Point,
  from: number,
  to: number,
  depth: number,
  wing: { width: number; length: number } | undefined,
): Ring {
  const heading = direction(a, b);
  const inward = left(heading);
  const at = (metres: number, deep: number): Point => step(step(a, heading, metres), inward, deep);
  if (wing === undefined) return [at(from, 0), at(to, 0), at(to, depth), at(from, depth)];
  const reach = depth + wing.length;
  return [
    at(from, 0),
    at(to, 0),
    at(to, depth),
    at(from + wing.width, depth),
    at(from + wing.width, reach),
    at(from, reach),
  ];
}

/** Houses round the edge of a block, most likely first those at the corners. Metres. */
export function perimeterHouses(ring: Ring, density: Density, random: Random): Ring[] {
  const cornerDepth = random.between(...density.depth);
  const inner = inset(ring, () => cornerDepth);
  if (inner === undefined) return [];
  const houses: Ring[] = [];
  const lengths = ring.map((point, index) => distance(point, around(ring, index + 1)));
  // How much of each side its two corner houses take.
  const taken = ring.map((): [number, number] => [0, 0]);
  ring.forEach((point, index) => {
    const before = direction(around(ring, index - 1), point);
    const after = direction(point, around(ring, index + 1));
    const sharp = dot(scale(before, -1), after);
    const needed = distance(point, around(inner, index));
    const [room, next] = [around(lengths, index - 1) / 2, around(lengths, index) / 2];
    const side = (index - 1 + ring.length) % ring.length;
    const arm = (most: number): number => Math.min(most - seam, needed + random.between(2, 9));
    const arms: [number, number] = [arm(room), arm(next)];
    const fits = sharp < 0.62 && sharp > -0.75 && Math.min(...arms) > needed * 0.8;
    (taken[side] as [number, number])[1] = fits ? arms[0] : Math.min(room, needed);
    (taken[index] as [number, number])[0] = fits ? arms[1] : Math.min(next, needed);
    const cut = random.chance(0.3) ? random.between(2, 3.5) : 0;
    if (fits && !random.chance(density.openCorner))
      houses.push(corner(ring, inner, index, arms, cornerDepth, cut));
  });
  ring.forEach((point, index) => {
    const next = around(ring, index + 1);
    const [start, end] = around(taken, index);
    const free = around(lengths, index) - start - end;
    const plots = Math.round(free / random.between(15, 22));
    if (free < 9) return;
    for (let plot = 0; plot < Math.max(1, plots); plot += 1) {
      const width = free / Math.max(1, plots);
      const from = start + plot * width + seam;
      const depth = random.between(...density.depth);
      const hasWing = random.chance(density.wing) && width > 13;
      const wing = { width: random.between(5.5, 7.5), length: random.between(6, 15) };
      if (random.chance(density.gap)) continue;
      houses.push(row(point, next, from, start + (plot + 1) * width, depth, hasWing ? wing : undefined));
    }
  });
  return houses;
}

/** Where small houses in the yard may stand: spots along the yard's edge, with their heading. Metres. */
export function yardSpots(ring: Ring, random: Random): { point: Point; heading: Point }[] {
  const yard = inset(ring, () => 24);
  if (yard === undefined) return [];
  const edge = [...yard, around(yard, 0)];
  return Array.from({ length: 5 }, (_, index) => along(edge, index * 22 + random.between(0, 12)));
}
