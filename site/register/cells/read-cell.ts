import type { Field } from '../schema/tables.ts';
import type { Cell } from '../source-table.ts';
import { readCode, readCodes, type CodeSettings } from './codes.ts';
import { readDate } from './date.ts';
import { readGeometry } from './geometry.ts';
import { readAmount, readNumber, readWholeNumber } from './numbers.ts';
import { readText } from './read-text.ts';
import { asText, isEmpty, type Reading } from './reading.ts';
import { readRetention } from './retention.ts';
import { readWeeklyHours } from './weekly-hours.ts';
import { readYesNo } from './yes-no.ts';

/** What Excel shows in a cell whose formula fails, in files in Swedish and English, and for a date that cannot be. */
const failedFormula =
  /^#(REF!|REFERENS!|N\/A|SAKNAS!?|NAME\?|NAMN\?|VALUE!|VÄRDEFEL!|DIV\/0!|DIVISION\/0!|NULL!|SKÄRNING!|NUM!|OGILTIGT!|#+)$/i;

/** Whether a text is an object of JSON or a list of them: a record of JSON whose value has parts of its own. */
function isNested(text: string): boolean {
  if (!/^(?:\{|\[[[{])/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    // Somebody's text may begin with a brace.
    return false;
  }
}

/**
 * Reads a cell as its field wants it. Whether the value is allowed is for the schema to say.
 *
 * @param unit Hours that a bare number in a column of retention stands for; left out where the heading names no unit.
 * @param codes The municipality's own words for codes.
 */
export function readCell(field: Field, cell: Cell, unit?: number, codes?: CodeSettings): Reading<unknown> {
  if (isEmpty(cell)) return undefined;
  if (failedFormula.test(asText(cell))) return { problem: 'formula-failed' };
  switch (field.cell) {
    case 'text':
    case 'id':
    case 'reference':
    case 'email':
    case 'web-address':
      return isNested(asText(cell)) ? { problem: 'value-nested' } : readText(cell);
    case 'code':
      return readCode(cell, field.vocabulary!, codes);
    case 'codes':
      return readCodes(cell, field.vocabulary!, codes);
    case 'date':
      return readDate(cell);
    case 'number':
      return field.isKronor ? readAmount(cell) : readNumber(cell);
    case 'coordinate':
      return readNumber(cell);
    case 'whole-number':
      return readWholeNumber(cell);
    case 'hours-of-retention':
      return readRetention(cell, unit);
    case 'weekly-hours':
      return readWeeklyHours(cell);
    case 'yes-no':
      return readYesNo(cell);
    case 'geometry':
      return readGeometry(cell);
  }
}
