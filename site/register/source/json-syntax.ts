const space = /[ \t\n\r]*/y;
const word = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escaped = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

/** What may come next, as the grammar of RFC 8259 says. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

/** Finds the place of the first character at which a text stops being JSON; undefined where it is JSON. */
export function findSyntaxError(text: string): number | undefined {
  const open: ('}' | ']')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = endOf(space, text, at) ?? at;
    const sign = text[at];
    if (expected === 'comma-or-end' && open.length === 0) return sign === undefined ? undefined : at;
    const closes = sign !== undefined && sign === open.at(-1) && expected.endsWith('-or-end');
    if (closes) {
      open.pop();
      expected = 'comma-or-end';
      at++;
    } else if (expected === 'comma-or-end' || expected === 'colon') {
      if (sign !== (expected === 'colon' ? ':' : ',')) return at;
      expected = expected === 'colon' || open.at(-1) === ']' ? 'value' : 'key';
      at++;
    } else if (sign === '"') {
      const end = endOfString(text, at);
      if (end.isWrong) return end.at;
      expected = expected.startsWith('key') ? 'colon' : 'comma-or-end';
      at = end.at;
    } else if (expected.startsWith('key')) {
      return at;
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']');
      expected = sign === '{' ? 'key-or-end' : 'value-or-end';
      at++;
    } else {
      const end = endOf(word, text, at);
      if (end === undefined) return at;
      expected = 'comma-or-end';
      at = end;
    }
  }
}

/** Where a pattern that begins at a place ends; undefined where it does not begin there. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The place after a string, or the place where it goes wrong. */
function endOfString(text: string, start: number): { readonly at: number; readonly isWrong: boolean } {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '"') return { at: at + 1, isWrong: false };
    if (text.charCodeAt(at) < 0x20) return { at, isWrong: true };
    if (text[at] !== '\\') continue;
    const end = endOf(escaped, text, at + 1);
    if (end === undefined) return { at: at + 1, isWrong: true };
    at = end - 1;
  }
  return { at: text.length, isWrong: true };
}
