import type { UnreadableReason } from './reasons.ts';

/** The most bytes of one tag, comment or text: an outline as WKT takes far less. */
export const longestPiece = 4 * 1024 * 1024;

/** The most elements of a part that is held in memory as a tree; the texts of 100,000 places are about 1.6 million. */
export const mostElements = 2_500_000;

/** As many columns and rows as a sheet of Excel has. */
export const [mostColumns, mostRows] = [16_384, 1_048_576];

/** Watches the bytes of a part of a workbook pass by. */
export interface MarkupGuard {
  /** Why the part must not be read, after these bytes; undefined as long as nothing speaks against it. */
  readonly take: (bytes: Uint8Array) => UnreadableReason | undefined;
}

/** Where in the markup a byte stands, as the reader of workbooks takes it; numbers, for there are very many bytes. */
const [text, opened, name, tag, quoted, singleQuoted, closing, declared, instruction, comment, data] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
];

const codeOf = (letter: string): number => letter.charCodeAt(0);
const [less, greater, slash, colon] = [codeOf('<'), codeOf('>'), codeOf('/'), codeOf(':')];
const [quotation, apostrophe, question, exclamation] = [codeOf('"'), codeOf("'"), codeOf('?'), codeOf('!')];
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;

/** What may follow `<!`, and the two marks before the `>` that ends it. Anything else declares a type. */
const declarations = [
  { opening: '--', state: comment, mark: codeOf('-') },
  { opening: '[CDATA[', state: data, mark: codeOf(']') },
] as const;

/** The names of a row and a cell, as numbers of their letters. */
const [rowName, cellName] = [0x72_6f_77, 0x63];

/**
 * Holds a part of a workbook to what any reader can bear: no document type, by which few bytes can stand for very many
 * (ECMA-376-2 forbids it), no piece without end, and no more elements, rows and cells in a row than there can be.
 *
 * @param isSheet whether the part holds rows, which are read one by one, or anything else, which becomes a tree.
 */
export function createMarkupGuard(isSheet: boolean): MarkupGuard {
  let [state, piece, since] = [text, 0, 0];
  let declaration: (typeof declarations)[number] = declarations[0];
  let [elements, rows, cells] = [0, 0, 0];
  // The name of an element without its prefix: its last three letters as a number, and how many there are.
  let [letters, length] = [0, 0];
  // The two bytes before this one.
  let [last, before] = [0, 0];

  const countElement = (): UnreadableReason | undefined => {
    if (!isSheet) return ++elements > mostElements ? 'too-many-cells' : undefined;
    if (length === 3 && letters === rowName) {
      cells = 0;
      return ++rows > mostRows ? 'too-many-cells' : undefined;
    }
    const isCell = length === 1 && letters === cellName;
    return isCell && ++cells > mostColumns ? 'too-many-cells' : undefined;
  };

  const takeName = (byte: number): void => {
    if (byte === colon) length = 0;
    if (byte === colon || byte === slash) return;
    letters = length === 0 ? byte : ((letters << 8) | byte) & 0xff_ff_ff;
    length += 1;
  };

  const afterTag = (byte: number): number => {
    if (byte === greater) return text;
    if (byte === quotation) return quoted;
    return byte === apostrophe ? singleQuoted : tag;
  };

  const afterName = (byte: number): number => {
    const following = isSpace(byte) ? tag : afterTag(byte);
    if (following !== tag || isSpace(byte)) return following;
    takeName(byte);
    return name;
  };

  const afterOpening = (byte: number): number => {
    if (byte === slash) return closing;
    if (byte === question) return instruction;
    if (byte === exclamation) return declared;
    length = 0;
    return afterName(byte);
  };

  /** After `<!`; undefined where neither a comment nor data begin. */
  const afterDeclaration = (byte: number): number | undefined => {
    if (since === 0) declaration = declarations[byte === codeOf('-') ? 0 : 1];
    if (declaration.opening.charCodeAt(since) !== byte) return undefined;
    return since + 1 === declaration.opening.length ? declaration.state : declared;
  };

  /** What follows in the states that are rare. */
  const afterOther = (byte: number): number | undefined => {
    if (state === declared) return afterDeclaration(byte);
    if (byte !== greater) return state;
    if (state === closing) return text;
    if (state === instruction) return since >= 1 && last === question ? text : state;
    return since >= 2 && last === declaration.mark && before === declaration.mark ? text : state;
  };

  const after = (byte: number): number | undefined => {
    switch (state) {
      case text:
        return byte === less ? opened : text;
      case opened:
        return afterOpening(byte);
      case name:
        return afterName(byte);
      case tag:
        return afterTag(byte);
      case quoted:
        return byte === quotation ? tag : quoted;
      case singleQuoted:
        return byte === apostrophe ? tag : singleQuoted;
      default:
        return afterOther(byte);
    }
  };

  const take = (bytes: Uint8Array): UnreadableReason | undefined => {
    for (const byte of bytes) {
      // Markup in UTF-16 holds it in every letter; the reader of workbooks would see no elements there, and no rows.
      if (byte === 0) return 'workbook-broken';
      const following = after(byte);
      if (following === undefined) return 'workbook-broken';
      if (following === state) {
        piece += 1;
        since += 1;
        if (piece > longestPiece) return state === text ? 'cell-too-large' : 'workbook-broken';
      } else {
        const isNamed = state === name || (state === opened && following <= singleQuoted);
        if (isNamed && following !== name) {
          const reason = countElement();
          if (reason) return reason;
        }
        piece = following === text || state === text ? 0 : piece + 1;
        since = 0;
        state = following;
      }
      before = last;
      last = byte;
    }
    return undefined;
  };
  return { take };
}
