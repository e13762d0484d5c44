import type { Cell } from '../source-table.ts';
import { asText, type Reading } from './reading.ts';

const written = /^([-+−]?)(\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d+)(?:[.,](\d+))?$/u;

/** Reads a number with decimal point or decimal comma, and with spaces between thousands: `12 400 000,50`. */
export function readNumber(cell: Cell): Reading<number> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell } : { problem: 'number-wrong' };
  const parts = written.exec(asText(cell));
  if (!parts) return { problem: 'number-wrong' };
  const [, sign = '', whole = '', fraction = '0'] = parts;
  const value = Number(`${whole.replace(/\D/g, '')}.${fraction}`);
  return { value: sign === '-' || sign === '−' ? -value : value };
}

/** Reads a number that must be whole, e.g. a number of cameras or a year. */
export function readWholeNumber(cell: Cell): Reading<number> {
  const reading = readNumber(cell);
  if (reading && 'value' in reading && !Number.isInteger(reading.value)) return { problem: 'number-wrong' };
  return reading;
}
