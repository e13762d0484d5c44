import type { Issue } from '../issue.ts';
import { lineOf } from './lines.ts';
import { unreadable } from './unreadable.ts';

/** The text of a file, or undefined where the bytes are no text, and what had to be guessed. */
export interface DecodedText {
  readonly text: string | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Decodes a text file: UTF-8 or UTF-16 by its byte order mark, else UTF-8 where every byte fits,
 * else Windows-1252, which Excel writes in Sweden.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decodeStrictly(bytes, 'utf-16le', file);
  if (first === 0xfe && second === 0xff) return decodeStrictly(bytes, 'utf-16be', file);
  if (bytes.includes(0)) return { text: undefined, issues: [unreadable(file, 'binary')] };
  const strict = decodeStrictly(bytes, 'utf-8', file);
  const saysUtf8 = first === 0xef && second === 0xbb && third === 0xbf;
  if (strict.text !== undefined || saysUtf8 || isMostlyUtf8(bytes)) return strict;
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    issues: [{ code: 'encoding-guessed', at: { file } }],
  };
}

/**
 * Where a byte of UTF-16 was lost, Latin letters stand one byte off: each then looks like a letter whose number ends in
 * 00. Four of those in a row are no text.
 */
const shiftedRun = new RegExp(
  `[${Array.from({ length: 0x7e }, (_, high) => `\\u${((high + 1) << 8).toString(16).padStart(4, '0')}`).join('')}]{4}`,
);

function decodeStrictly(
  bytes: Uint8Array,
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be',
  file: string,
): DecodedText {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const shifted = encoding === 'utf-8' ? -1 : text.search(shiftedRun);
    if (shifted < 0) return { text, issues: [] };
    return { text: undefined, issues: [unreadable(file, 'text-damaged', lineOf(text, shifted))] };
  } catch {
    // The decoder throws a bare TypeError; the replacement character shows where it stopped.
    const text = new TextDecoder(encoding).decode(bytes);
    return {
      text: undefined,
      issues: [unreadable(file, 'text-damaged', lineOf(text, text.indexOf('\ufffd')))],
    };
  }
}

/**
 * Whether text that is not quite UTF-8 was meant to be: one wrong byte must not turn every å of the
 * file into Ã¥. In Windows-1252 a run of bytes that is right in UTF-8 hardly ever comes up.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let [right, wrong] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) wrong++;
    else if (code > 0x7f) right++;
  }
  return right > wrong;
}
