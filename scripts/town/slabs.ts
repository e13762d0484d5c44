import { frameAt, type Point } from './point.ts';
import { rectangle, type Ring } from './ring.ts';

/** Equal blocks in parallel rows. Metres. */
interface Rows {
  /** The middle of the first block. */
  first: Point;
  /** How far the blocks are turned counterclockwise from east. */
  degrees: number;
  /** The length and depth of a block. */
  size: readonly [number, number];
  /** From the middle of one block to the next: lengthwise, and to its left (to its right if negative). */
  pitch: readonly [number, number];
  /** How many blocks lengthwise, and how many rows. */
  count: readonly [number, number];
}

const slab = [56, 11.5] as const;
const short = [38, 11.5] as const;
const tower = [21, 21] as const;
const garages = [36, 6] as const;

const granby: readonly Rows[] = [
  { first: [-893, 700], degrees: 0, size: slab, pitch: [69, 37.5], count: [2, 4] },
  { first: [-1084, 694], degrees: 84, size: slab, pitch: [70, -36], count: [2, 4] },
  { first: [-1072, 588], degrees: 81, size: slab, pitch: [68, -36], count: [1, 5] },
  { first: [-866, 558], degrees: 0, size: slab, pitch: [68, 36], count: [1, 3] },
  { first: [-703, 562], degrees: 78, size: slab, pitch: [68, 36], count: [1, 1] },
  { first: [-606, 692], degrees: 84, size: short, pitch: [54, 30], count: [2, 1] },
  { first: [-548, 604], degrees: 8, size: short, pitch: [52, -32], count: [1, 3] },
  { first: [-478, 556], degrees: 22, size: short, pitch: [52, -30], count: [1, 1] },
  { first: [-428, 620], degrees: 62, size: short, pitch: [52, 30], count: [1, 1] },
  { first: [-608, 846], degrees: -4, size: tower, pitch: [54, 44], count: [4, 1] },
  { first: [-1110, 500], degrees: -9, size: tower, pitch: [60, -42], count: [8, 1] },
  { first: [-1010, 446], degrees: -6, size: tower, pitch: [60, -42], count: [8, 1] },
  { first: [-1080, 806], degrees: 20, size: garages, pitch: [44, 14], count: [3, 2] },
  { first: [-940, 856], degrees: 5, size: garages, pitch: [44, 14], count: [5, 2] },
  { first: [-732, 806], degrees: 8, size: garages, pitch: [44, 14], count: [1, 2] },
];

/** The slab blocks, tower blocks and garages of Granby, row by row; some may stand where something else is. */
export function slabs(): Ring[] {
  return granby.flatMap(({ first, degrees, size, pitch, count }) => {
    const frame = frameAt(first, degrees);
    return Array.from({ length: count[0] * count[1] }, (_, index) => {
      const [column, row] = [index % count[0], Math.floor(index / count[0])];
      return rectangle((u, v): Point => frame(column * pitch[0] + u, row * pitch[1] + v), ...size);
    });
  });
}
