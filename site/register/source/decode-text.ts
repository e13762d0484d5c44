import type { Issue } from '../issue.ts';

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
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xfe && second === 0xff) return decoded(new TextDecoder('utf-16be').decode(bytes));
  if (bytes.includes(0))
    return { text: undefined, issues: [{ code: 'file-unreadable', at: { file }, variables: { reason: 'binary' } }] };
  try {
    return decoded(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Not UTF-8: in a Swedish office that means Windows-1252, in which every byte is a sign.
    const text = new TextDecoder('windows-1252').decode(bytes);
    return { text, issues: [{ code: 'encoding-guessed', at: { file } }] };
  }
}

function decoded(text: string): DecodedText {
  return { text, issues: [] };
}
