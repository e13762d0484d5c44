import { along, lineLength } from './line.ts';
import { add, left, type Point, rotate, scale, step } from './point.ts';
import type { Random } from './random.ts';
import type { Ring } from './ring.ts';
import { halfWidth, type Street } from './street.ts';

/** How plots along a street are built. Metres. */
export interface PlotStyle {
  /** The width of a plot along the street, least and most. */
  plot: readonly [number, number];
  /** From the pavement to the house, least and most. */
  setback: readonly [number, number];
  /** The house along the street and away from it, least and most. */
  width: readonly [number, number];
  depth: readonly [number, number];
  /** The chance that the house is an L, and that it has a shed or garage beside it. */
  bent: number;
  shed: number;
  /** How far houses stand from everything else. */
  margin: number;
}

/** The styles in use. */
export const plotStyles = {
  villa: {
    plot: [20, 26],
    setback: [6, 10],
    width: [9, 14],
    depth: [8, 10.5],
    bent: 0.3,
    shed: 0.6,
    margin: 3,
  },
  terrace: {
    plot: [9, 9.4],
    setback: [4, 4.6],
    width: [8.4, 8.8],
    depth: [9, 10],
    bent: 0,
    shed: 0,
    margin: 0.2,
  },
  town: {
    plot: [20, 30],
    setback: [1, 3],
    width: [16, 24],
    depth: [10, 12],
    bent: 0.25,
    shed: 0.3,
    margin: 3,
  },
  works: {
    plot: [48, 86],
    setback: [9, 16],
    width: [36, 66],
    depth: [24, 46],
    bent: 0.3,
    shed: 0.5,
    margin: 7,
  },
} satisfies Record<string, PlotStyle>;

function house(at: (u: number, v: number) => Point, width: number, depth: number, bent: boolean): Ring {
  const [u, d] = [width / 2, depth];
  if (!bent) return [at(-u, 0), at(u, 0), at(u, d), at(-u, d)];
  const [arm, deep] = [width * 0.45, depth * 0.45];
  return [
    at(-u, 0),
    at(u, 0),
    at(u, d - deep),
    at(-u + arm, d - deep),
    at(-u + arm, d + deep),
    at(-u, d + deep),
  ];
}

/**
 * Houses along both sides of a street. `build` takes the ground for an outline and says whether it was free; a shed
 * is only tried where its house stands.
 */
export function buildAlong(
  street: Street,
  style: PlotStyle,
  random: Random,
  build: (ring: Ring, shed: boolean) => boolean,
): void {
  const length = lineLength(street.line);
  for (const side of [1, -1]) {
    let metres = random.between(4, 12);
    while (metres < length - 3) {
      const plot = random.between(...style.plot);
      const { point, heading } = along(street.line, metres + plot / 2);
      const away = scale(left(heading), side);
      const turned = rotate([1, 0], random.between(-2.5, 2.5));
      const [width, depth] = [random.between(...style.width), random.between(...style.depth)];
      const front = step(point, away, halfWidth[street.kind] + random.between(...style.setback));
      const at = (u: number, v: number): Point => {
        const [a, b] = [u * turned[0] - v * turned[1], u * turned[1] + v * turned[0]];
        return add(front, add(scale(heading, a * side), scale(away, b)));
      };
      const mirrored = random.chance(0.5) ? 1 : -1;
      const facing = (u: number, v: number): Point => at(u * mirrored, v);
      const [bent, shed] = [random.chance(style.bent), random.chance(style.shed)];
      const small = [width * 0.45, depth * 0.55] as const;
      const standing = build(house(facing, width, depth, bent), false);
      if (standing && shed) {
        const gap = width / 2 + small[0] / 2 + 2.2;
        const deep = random.between(depth * 0.1, depth * 0.9);
        build(
          house((u, v) => facing(u + gap, v + deep), small[0], small[1], false),
          true,
        );
      }
      metres += standing ? plot : plot / 4;
    }
  }
}
