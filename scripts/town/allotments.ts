import { frameAt } from './point.ts';
import { bounds, rectangle, type Ring } from './ring.ts';
import type { Random } from './random.ts';

// A plot with its cottage, metres.
const plot = { width: 17, depth: 21 } as const;

/** Cottages of an allotment garden in rows, one on most plots; some may stand outside it or on a path. Metres. */
export function cottages(garden: Ring, random: Random): Ring[] {
  const { west, south, east, north } = bounds(garden);
  const rings: Ring[] = [];
  for (let x = west + plot.width; x < east; x += plot.width) {
    for (let y = south + plot.depth; y < north; y += plot.depth) {
      const frame = frameAt([x + random.between(-2, 2), y + random.between(-2, 2)], random.between(-4, 4));
      const [width, depth] = [random.between(4.6, 6), random.between(3.8, 5)];
      if (random.chance(0.85)) rings.push(rectangle(frame, width, depth));
    }
  }
  return rings;
}
