import type { Cell } from '../source-table.ts';

/** Whether a cell and the next are the halves of a number that was divided at its decimal comma: `58` and `9312`. */
export function isSplitNumber(cells: readonly Cell[], index: number): boolean {
  const [whole, decimals] = [cells[index], cells[index + 1]];
  return (
    typeof whole === 'string' &&
    typeof decimals === 'string' &&
    /^-?\d{1,2}$/.test(whole) &&
    /^\d{3,}$/.test(decimals)
  );
}
