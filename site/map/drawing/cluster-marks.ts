import type { Point } from './view.ts';

/** Side of the squares whose marks become one, pixels. */
const side = 56;

/** Marks that are drawn as one. */
export interface Cluster {
  /** The middle of the marks, whole pixels. */
  readonly at: Point;
  readonly count: number;
}

/** Joins the marks in each square of the picture; the order is that of the squares, row by row. */
export function clusterMarks(points: readonly Point[]): readonly Cluster[] {
  const squares = Map.groupBy(points, ([x, y]) => Math.floor(y / side) * 10_000 + Math.floor(x / side));
  return [...squares]
    .sort(([first], [second]) => first - second)
    .map(([, marks]) => {
      const middle = (axis: 0 | 1): number =>
        Math.round(marks.reduce((sum, mark) => sum + mark[axis], 0) / marks.length);
      return { at: [middle(0), middle(1)], count: marks.length };
    });
}
