import { asText } from '../cells/reading.ts';
import type { Issue } from '../issue.ts';
import type { Rule } from './rule.ts';

/** Six or eight digits of a date, an optional sign, four digits; not part of a longer number. */
const candidate = /(?<![\d.,])(\d{2})?(\d{2})(\d{2})(\d{2})\s?([-+–])?\s?(\d{3})(\d)(?![\d]|[.,]\d)/gu;

/** Whether a text holds a Swedish personal identity number or coordination number (folkbokföringslagen 18 §). */
export function holdsPersonalNumber(text: string, isPhone: boolean): boolean {
  for (const [, century, year, month, day, sign, serial, check] of text.matchAll(candidate)) {
    if (century !== undefined && century !== '19' && century !== '20') continue;
    if (!isDate(Number(month), Number(day))) continue;
    const digits = `${year}${month}${day}${serial}${check}`;
    // With a century or the sign the form alone tells; ten bare digits may be a telephone number, so they must also add up.
    if (century !== undefined && (sign !== undefined || !isPhone)) return true;
    if (sign !== undefined && !isPhone) return true;
    if (century === undefined && sign === undefined && !isPhone && addsUp(digits)) return true;
  }
  return false;
}

/** A coordination number adds 60 to the day. */
function isDate(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91));
}

/** The check digit of a ten-digit number, Luhn's method (SKV 704). */
function addsUp(digits: string): boolean {
  const sum = digits.split('').reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}

/** Columns whose bare digits are telephone numbers. */
const phoneHeading = /tel|phone|mobil|växel/i;

/** Personal identity numbers anywhere in the source, also in columns that are not ours. The value is never repeated. */
export const forbiddenPersonalNumber: Rule = ({ tables }) =>
  tables.flatMap(({ source }) => {
    const headings = source.headings.map(({ text }) => ({ text, isPhone: phoneHeading.test(text) }));
    return source.rows.flatMap((row) =>
      row.cells.flatMap((cell, index): Issue[] => {
        if (cell === null || typeof cell === 'boolean' || cell instanceof Date) return [];
        if (typeof cell === 'number' && (!Number.isInteger(cell) || cell < 1e8)) return [];
        // Numbers lose their leading zeros, e.g. of a birth year 2005 written with two digits.
        const text = typeof cell === 'number' ? asText(cell).padStart(10, '0') : cell;
        const heading = headings[index];
        if (text.length < 10 || !holdsPersonalNumber(text, heading?.isPhone ?? false)) return [];
        const at = { file: source.file, sheet: source.sheet, row: row.row, column: heading?.text };
        return [{ code: 'forbidden-personal-number', at }];
      }),
    );
  });
