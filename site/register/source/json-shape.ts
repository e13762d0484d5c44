import type { UnreadableReason } from './reasons.ts';
import { mostCells } from './records.ts';

/** How deep lists and objects may lie in each other; GeoJSON needs eight. */
export const mostDepth = 100;

/** The most objects and the most lists of a file: 100,000 places as GeoJSON have a third of a million objects. */
export const [mostObjects, mostLists] = [1_500_000, 4_000_000];

/**
 * Why a text must not be read as JSON, if it comes to more than any register: what has a few bytes as text may have
 * a hundred times as many in memory. Whether it is JSON is not asked.
 */
export function checkShape(text: string): UnreadableReason | undefined {
  let [depth, objects, lists, values] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        at = endOfText(text, at);
        break;
      case 0x2c: // ,
        values += 1;
        break;
      case 0x5b: // [
        depth += 1;
        lists += 1;
        break;
      case 0x7b: // {
        depth += 1;
        objects += 1;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth -= 1;
        break;
    }
    if (depth > mostDepth) return 'too-deep';
    if (objects > mostObjects || lists > mostLists || values > mostCells) return 'too-many-cells';
  }
  return undefined;
}

/** The place of the quotation mark that ends a text of JSON, or the end of everything. */
export function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 0x22) return at;
    // What follows a backslash does not end the text.
    if (sign === 0x5c) at += 1;
  }
  return text.length;
}
