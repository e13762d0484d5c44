import type { Point } from './point.ts';

/**
 * The points of a drawn line: pairs of numbers with commas between, as in `"-480 -450, -430 -430"`.
 * @throws if a part is not a pair of numbers.
 */
export function readPoints(text: string): Point[] {
  return text.split(',').map((pair) => {
    const [first, second, ...more] = pair.trim().split(/\s+/).map(Number);
    if (first === undefined || second === undefined || more.length > 0 || Number.isNaN(first + second)) {
      throw new Error(`"${pair}" is not a pair of numbers`);
    }
    return [first, second];
  });
}
