import { inflateSync } from 'node:zlib';

const streamStart = /stream\r?\n/g;

function unescapeLiteral(literal: string): string {
  return literal.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal?: string, character?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    if (character === '\n' || character === '\r\n') return '';
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[character ?? ''] ?? character ?? '';
  });
}

/** All strings of a content stream, one after the other: a PDF cuts words into pieces to place their letters. */
function stringsOf(content: string): Buffer {
  const found: string[] = [];
  for (const [, literal, hex] of content.matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)|<([0-9a-f\s]+)>/gi)) {
    if (literal !== undefined) found.push(unescapeLiteral(literal));
    else found.push(Buffer.from((hex ?? '').replace(/\s/g, ''), 'hex').toString('latin1'));
  }
  return Buffer.from(found.join(''), 'latin1');
}

/**
 * The unpacked streams of a PDF, and the strings in it and in each of them. Text set in a font with an encoding of
 * its own stands in a PDF as numbers of glyphs and cannot be found.
 */
export function* pdfLayers(pdf: Buffer): Generator<Buffer> {
  const text = pdf.toString('latin1');
  yield stringsOf(text);
  for (const match of text.matchAll(streamStart)) {
    if (text.slice(match.index - 3, match.index) === 'end') continue;
    const dictionary = text.slice(text.lastIndexOf('obj', match.index), match.index);
    if (!dictionary.includes('/FlateDecode')) continue;
    // zlib stops by itself at the end of the packed data.
    const content = inflateSync(pdf.subarray(match.index + match[0].length));
    yield content;
    yield stringsOf(content.toString('latin1'));
  }
}
