import { endOfText } from './json-shape.ts';

/**
 * The place of the first key that its object already has; undefined where there is none. RFC 8259 leaves open what
 * such an object says, and the engine keeps the last value alone: a second list of places would hide the first.
 *
 * @param text Whole JSON.
 */
export function findRepeatedKey(text: string): number | undefined {
  // The keys of the objects that are open, a list as undefined; a set is used again for the next object of its depth.
  const open: (Set<string> | undefined)[] = [];
  const sets: Set<string>[] = [];
  let isKey = false;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x7b: // {
        sets[open.length] ??= new Set();
        sets[open.length]!.clear();
        open.push(sets[open.length]);
        isKey = true;
        break;
      case 0x5b: // [
        open.push(undefined);
        isKey = false;
        break;
      case 0x7d: // }
      case 0x5d: // ]
        open.pop();
        isKey = false;
        break;
      case 0x2c: // ,
        isKey = open.at(-1) !== undefined;
        break;
      case 0x22: {
        const end = endOfText(text, at);
        if (isKey) {
          const key = keyOf(text.slice(at, end + 1));
          const keys = open.at(-1)!;
          if (keys.has(key)) return at;
          keys.add(key);
        }
        isKey = false;
        at = end;
      }
    }
  }
  return undefined;
}

/** The same letters may be written in several ways. */
const keyOf = (written: string): string =>
  written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1);
