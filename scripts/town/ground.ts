import { strip, type Line } from './line.ts';
import { type Point } from './point.ts';
import { bounds, type Ring, ringDistance } from './ring.ts';

/** What stands in the way of a building. */
export interface Obstacle {
  what: string;
  ring: Ring;
}

const cell = 60;

/**
 * The ground that is taken: streets, water, railway, parks and buildings already placed. It answers quickly what
 * lies near an outline, from a grid of squares of 60 metres.
 */
export class Ground {
  #cells = new Map<string, Obstacle[]>();

  #keys(ring: Ring, margin: number): string[] {
    const { west, south, east, north } = bounds(ring);
    const keys: string[] = [];
    for (
      let column = Math.floor((west - margin) / cell);
      column <= Math.floor((east + margin) / cell);
      column += 1
    ) {
      for (
        let row = Math.floor((south - margin) / cell);
        row <= Math.floor((north + margin) / cell);
        row += 1
      ) {
        keys.push(`${column} ${row}`);
      }
    }
    return keys;
  }

  /** Takes an area. */
  take(what: string, ring: Ring): void {
    for (const key of this.#keys(ring, 0)) {
      const list = this.#cells.get(key);
      if (list) list.push({ what, ring });
      else this.#cells.set(key, [{ what, ring }]);
    }
  }

  /** Takes the strip along a line, `half` metres to each side. */
  takeLine(what: string, line: Line, half: number): void {
    line.slice(1).forEach((b, index) => {
      const a = line[index] as Point;
      if (a[0] !== b[0] || a[1] !== b[1]) this.take(what, strip([a, b], half));
    });
  }

  /** The first thing nearer to an outline than `margin` metres, if any; `overlooks` says by its name what does not count. */
  conflict(
    ring: Ring,
    margin: number,
    overlooks: (what: string) => boolean = () => false,
  ): Obstacle | undefined {
    const seen = new Set<Ring>();
    for (const key of this.#keys(ring, margin)) {
      for (const obstacle of this.#cells.get(key) ?? []) {
        if (seen.has(obstacle.ring) || overlooks(obstacle.what)) continue;
        seen.add(obstacle.ring);
        if (ringDistance(ring, obstacle.ring) <= margin) return obstacle;
      }
    }
    return undefined;
  }
}
