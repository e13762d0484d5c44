const namedCharacters: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' },
  ...{ aring: 'å', auml: 'ä', ouml: 'ö', eacute: 'é', uuml: 'ü' },
  ...{ Aring: 'Å', Auml: 'Ä', Ouml: 'Ö', Eacute: 'É', Uuml: 'Ü' },
};

const escapes = new RegExp(
  [
    String.raw`&(?:#x(?<hex>[0-9a-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z]{2,6}));`,
    // A run, because one character may be two of them. Text that was made JSON twice has more than one backslash.
    String.raw`(?<units>(?:\\+u[0-9a-f]{4})+)`,
    String.raw`\\+[nrtbf]`,
    String.raw`(?<backslashes>\\+)`,
    String.raw`%(?<percent>[0-9a-f]{2})`,
    String.raw`(?<quotes>"{2,})`,
    String.raw`\+|\xc2\xa0`,
  ].join('|'),
  'gi',
);

const mayHoldEscapes = /[&\\%+]|""|\xc2\xa0/;

function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function bytesOfCode(code: number, written: string): string {
  return code <= 0x10ffff ? bytesOf(String.fromCodePoint(code)) : written;
}

function unescapeOne(written: string, ...rest: unknown[]): string {
  const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
  const { hex, decimal, name, units, backslashes, percent, quotes } = groups;
  if (hex !== undefined) return bytesOfCode(Number.parseInt(hex, 16), written);
  if (decimal !== undefined) return bytesOfCode(Number(decimal), written);
  if (name !== undefined)
    return bytesOf(namedCharacters[name] ?? namedCharacters[name.toLowerCase()] ?? written);
  if (units !== undefined) {
    const codes = units.split(/\\+u/i).slice(1);
    return bytesOf(String.fromCharCode(...codes.map((code) => Number.parseInt(code, 16))));
  }
  if (percent !== undefined) return String.fromCharCode(Number.parseInt(percent, 16));
  if (backslashes !== undefined) return '';
  if (quotes !== undefined) return '"';
  // A control character, a plus or a non-breaking space: all of them stand for white space.
  return ' ';
}

/** Whether unescaping could change a text. */
export function isEscaped(bytes: string): boolean {
  return mayHoldEscapes.test(bytes);
}

/**
 * The pieces of a text, cut before every `<`, that unescaping could change. No escape holds a `<`, so that they are
 * unescaped as they would be in the whole.
 * @param bytes UTF-8, each byte as one character.
 */
export function* escapedPieces(bytes: string): Generator<string> {
  const escape = new RegExp(mayHoldEscapes, 'g');
  for (let found = escape.exec(bytes); found !== null; found = escape.exec(bytes)) {
    const next = bytes.indexOf('<', found.index);
    const end = next < 0 ? bytes.length : next;
    yield bytes.slice(bytes.lastIndexOf('<', found.index) + 1, end);
    escape.lastIndex = end;
  }
}

/**
 * A text without what markup, JSON, scripts, addresses and CSV add to it, however often they were laid over each
 * other: `&amp;quot;`, `\\u00e5` and `%25C3%25A5` become what they stand for. Not the text itself, since backslashes
 * and plus signs get lost; but two ways to write the same text become the same.
 * @param bytes UTF-8, each byte as one character.
 */
export function unescapeText(bytes: string): string {
  let text = bytes;
  while (isEscaped(text)) {
    const next = text.replace(escapes, unescapeOne);
    if (next === text) break;
    text = next;
  }
  return text;
}
