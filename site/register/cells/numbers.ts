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

/** A number whose point or comma may part decimals, or thousands as in German and English. */
const thousandsOrDecimals = /^[-+−]?[1-9]\d{0,2}[.,]\d{3}$/;

/** Reads an amount: of `12.500` nobody can tell whether it is twelve and a half or twelve thousand five hundred. */
export function readAmount(cell: Cell): Reading<number> {
  const isUnclear = typeof cell === 'string' && thousandsOrDecimals.test(asText(cell));
  return isUnclear ? { problem: 'number-ambiguous' } : readNumber(cell);
}

/** Reads a number that must be whole, e.g. a number of cameras or a year. */
export function readWholeNumber(cell: Cell): Reading<number> {
  const reading = readAmount(cell);
  if (reading && 'value' in reading && !Number.isInteger(reading.value)) return { problem: 'number-wrong' };
  return reading;
}
