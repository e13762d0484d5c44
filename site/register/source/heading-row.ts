import { isEmpty } from '../cells/reading.ts';
import type { Cell } from '../source-table.ts';
import { isSplitNumber } from './split-number.ts';

/** A row as read, before anybody knows which row holds the headings. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** How many rows from the top the headings are looked for in; above them stand titles and dates. */
const rowsSearched = 20;

/** A row in brief: how many cells are filled, and where the last of them stands, from 1, with split numbers put together. */
interface RowShape {
  readonly filled: number;
  readonly width: number;
  readonly isWords: boolean;
}

/**
 * Finds the place of the row that holds the headings: the first that is about as full as the others,
 * holds mostly words, and that most rows below fit under. Where none does, the first that is full
 * enough; -1 where every row is empty.
 */
export function findHeadingRow(rows: readonly RawRow[]): number {
  const shapes = rows.slice(0, rowsSearched).map(shapeOf);
  const least = Math.max(1, fullness(shapes) / 2);
  const isFull = ({ filled }: RowShape): boolean =>
    filled >= least && filled >= Math.min(2, fullness(shapes));
  const best = shapes.findIndex(
    (shape, place) => isFull(shape) && shape.isWords && fits(shape, shapes.slice(place + 1)),
  );
  return best >= 0 ? best : shapes.findIndex(isFull);
}

/** How many cells a full row has. The fullest of many rows may be one that fell apart at a stray delimiter. */
function fullness(shapes: readonly RowShape[]): number {
  const counts = shapes.map(({ filled }) => filled).filter((filled) => filled > 0);
  counts.sort((a, b) => b - a);
  return (counts.length < 4 ? counts[0] : counts[1]) ?? 0;
}

/** Whether at least half of the rows below are no wider than a row. */
function fits({ width }: RowShape, below: readonly RowShape[]): boolean {
  const filled = below.filter((shape) => shape.filled > 0);
  return filled.filter((shape) => shape.width <= width).length * 2 >= filled.length;
}

function shapeOf({ cells }: RawRow): RowShape {
  const filled = cells.filter((cell) => !isEmpty(cell));
  const halves = cells.filter((_, index) => isSplitNumber(cells, index)).length;
  const words = filled.filter((cell) => typeof cell === 'string' && /\p{L}/u.test(cell));
  return {
    filled: filled.length,
    width: cells.findLastIndex((cell) => !isEmpty(cell)) + 1 - halves,
    isWords: words.length * 2 > filled.length,
  };
}
