import type { Cell } from '../source-table.ts';
import { asText, type Reading } from './reading.ts';

// Word and databases write line ends in these ways.
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

// Tab and line ends are ordinary in a cell; other control characters come from broken exports. The
// private use area has no agreed signs, and the portal uses it as marks. A half of a pair (Cs) is no letter in UTF-8.
const controlCharacters =
  /(?![\t\n])\p{Cc}|\p{Cs}|[\ufeff\ufffe\uffff\ue000-\uf8ff]|[\u202a-\u202e\u2066-\u2069]/gu;

/** Text that nobody sees: signs of no width, fillers of Hangul, and the Braille cell without dots. */
const unseen = /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/**
 * Reads text: white space at the ends goes, line ends become `\n`, and characters that steer a
 * terminal or turn the reading direction are taken out, with a remark where they stand in the text. A text that nobody sees is none.
 */
export function readText(cell: Cell): Reading<string> {
  const written = asText(cell).replace(lineEnds, '\n').trim();
  const text = written.replace(controlCharacters, '').trim();
  if (unseen.test(text)) return undefined;
  return text === written ? { value: text } : { value: text, remark: 'text-control-characters' };
}
