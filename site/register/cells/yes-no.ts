import type { Cell } from '../source-table.ts';
import { asText, comparable, type Reading } from './reading.ts';

const yes = new Set(['ja', 'j', 'yes', 'y', 'true', 'sant', '1', 'x']);
const no = new Set(['nej', 'n', 'no', 'false', 'falskt', '0']);

/** Reads yes or no, in Swedish or English, or as Excel's true and false. */
export function readYesNo(cell: Cell): Reading<boolean> {
  if (typeof cell === 'boolean') return { value: cell };
  const word = comparable(asText(cell));
  if (yes.has(word)) return { value: true };
  return no.has(word) ? { value: false } : { problem: 'yes-no-wrong' };
}
