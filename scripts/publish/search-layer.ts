import type { ByteSearch } from './byte-search.ts';
import type { Layer } from './file-layers.ts';
import { escapedPieces, isEscaped, unescapeText } from './unescape-text.ts';

const longestRest = 64 * 1024;

/** Where a text can be cut without cutting an escape: none of them holds a space, a line end or a bracket. */
function safeCut(text: string): number {
  const cut = Math.max(0, text.lastIndexOf(' '), text.lastIndexOf('\n'), text.lastIndexOf('<'));
  return text.length - cut > longestRest ? text.length : cut;
}

/**
 * Searches a piece of a text that is cut before a `<`, where nothing that is looked for holds one.
 * @param bytes UTF-8, each byte as one character.
 */
export function searchPiece(search: ByteSearch, bytes: string, found: (label: number) => void): void {
  search.search(Buffer.from(bytes, 'latin1'), 0, found);
  for (const piece of escapedPieces(bytes))
    search.search(Buffer.from(unescapeText(piece), 'latin1'), 0, found);
}

/**
 * Searches one text twice: as it stands, and after taking away what markup, JSON and addresses add to it.
 * @param inPieces Whether nothing that is looked for holds a `<`: then only those tags and texts of a page are searched
 * once more that unescaping could change.
 */
export async function searchLayer(
  search: ByteSearch,
  layer: Layer,
  inPieces: boolean,
  found: (label: number) => void,
): Promise<void> {
  let [asIs, unescaped] = [0, 0];
  let pending = '';
  let isWhole = true;
  const searchUnescaped = (text: string): void => {
    unescaped = search.search(Buffer.from(unescapeText(text), 'latin1'), unescaped, found);
  };
  for await (const part of layer) {
    asIs = search.search(part, asIs, found);
    if (pending !== '') {
      const cut = safeCut(pending);
      searchUnescaped(pending.slice(0, cut));
      pending = pending.slice(cut);
      isWhole = false;
    }
    pending += Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');
  }
  if (!isWhole || (!inPieces && isEscaped(pending))) searchUnescaped(pending);
  else if (inPieces) {
    for (const piece of escapedPieces(pending)) {
      unescaped = 0;
      searchUnescaped(piece);
    }
  }
}
