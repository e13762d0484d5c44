import type { Cell } from '../source-table.ts';
import { asText, type Reading } from './reading.ts';

// Tab and line ends are ordinary in a cell; other control characters come from broken exports. The
// private use area has no agreed signs, and the portal uses it as marks.
const controlCharacters =
  /(?![\t\n])\p{Cc}|[\u2028\u2029\ufeff\ufffe\uffff\ue000-\uf8ff]|[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Reads text: white space at the ends goes, line ends become `\n`, and characters that steer a
 * terminal or turn the reading direction are taken out.
 */
export function readText(cell: Cell): Reading<string> {
  const text = asText(cell).normalize('NFC').replace(/\r\n?/g, '\n').replace(controlCharacters, '').trim();
  return text === '' ? undefined : { value: text };
}
