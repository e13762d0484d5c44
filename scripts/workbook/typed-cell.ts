import { isEmpty } from '../../site/register/cells/reading.ts';
import { readCell } from '../../site/register/cells/read-cell.ts';
import type { Field } from '../../site/register/schema/tables.ts';
import type { Cell } from '../../site/register/source-table.ts';

/** A number and nothing else, e.g. not `7 dygn`. */
const bareNumber = /^[-+−]?[\d\s\u00a0\u202f]*\d(?:[.,]\d+)?$/u;

/**
 * The cell as Excel should hold it: dates as dates, numbers as numbers, the rest as the text that it is.
 * A text that cannot be read stays, so that the check can tell of it.
 */
export function typedCell(field: Field | undefined, cell: Cell): Cell {
  if (isEmpty(cell) || typeof cell !== 'string' || !field) return isEmpty(cell) ? null : cell;
  switch (field.cell) {
    case 'date': {
      const reading = readCell(field, cell);
      return reading && 'value' in reading ? new Date(`${String(reading.value)}T00:00:00Z`) : cell;
    }
    case 'number':
    case 'whole-number':
    case 'coordinate':
    case 'hours-of-retention': {
      const reading = readCell(field, cell);
      return bareNumber.test(cell.trim()) && reading && 'value' in reading ? Number(reading.value) : cell;
    }
    default:
      return cell;
  }
}
