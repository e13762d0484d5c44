type Respell = (text: string) => string;

const numeric = (code: number, radix: 10 | 16): string => (radix === 10 ? `&#${code};` : `&#x${code.toString(16)};`);

/** Replaces the characters of a table. */
function respell(table: Readonly<Record<string, string>>): Respell {
  return (text) => text.replace(/[&<>"']/g, (character) => table[character] ?? character);
}

function numbered(pattern: RegExp, radix: 10 | 16): Respell {
  return (text) => text.replace(pattern, (character) => numeric(character.codePointAt(0) ?? 0, radix));
}

const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const foreign = /[^\0-\x7f]/gu;

// The ways in which template engines and serializers escape; they differ in what they leave alone.
const markup: readonly Respell[] = [
  respell({ ...named, "'": '&#39;' }),
  respell({ ...named, "'": '&#x27;' }),
  respell({ ...named, "'": '&apos;' }),
  respell(named),
  respell({ '&': '&amp;', '<': '&lt;', '>': '&gt;' }),
  respell({ '&': '&amp;', '"': '&quot;' }),
  respell({ '&': '&amp;', '<': '&lt;' }),
  respell({ '&': '&amp;', '<': '&lt;', '"': '&quot;' }),
  numbered(/[&<>"']/g, 10),
  numbered(/[&<>"']/g, 16),
];

const unicodeEscape = (text: string): string =>
  [...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

const json: Respell = (text) => JSON.stringify(text).slice(1, -1);
const jsonAscii: Respell = (text) => json(text).replace(/[^\0-\x7f]/g, unicodeEscape);
const jsonForScript: Respell = (text) => json(text).replace(/[<>&\u2028\u2029]/g, unicodeEscape);
const slashes: Respell = (text) => text.replaceAll('/', '\\/');
const singleQuoted: Respell = (text) => text.replace(/[\\']/g, '\\$&');

const percent: Respell = (text) => encodeURIComponent(text);
const percentAll: Respell = (text) => percent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);

const texts: readonly Respell[] = [
  ...markup,
  ...markup.flatMap((escape) => [10, 16].map((radix) => (text: string) => numbered(foreign, radix as 10)(escape(text)))),
  json,
  jsonAscii,
  jsonForScript,
  (text) => slashes(json(text)),
  (text) => slashes(jsonAscii(text)),
  (text) => json(json(text)),
  ...markup.map((escape) => (text: string) => escape(json(text))),
  singleQuoted,
  percent,
  percentAll,
  (text) => percentAll(text).replaceAll('%20', '+'),
  // URLSearchParams leaves the asterisk.
  (text) => new URLSearchParams([['', text]]).toString().slice(1),
  (text) => encodeURI(text),
  ...markup.map((escape) => (text: string) => escape(encodeURI(text))),
  // A cell of a CSV file.
  (text) => text.replaceAll('"', '""'),
];

/** The value as itself, in other Unicode forms and cases, and with what an editor may put for a space or a point. */
function formsOf(value: string): Set<string> {
  const forms = new Set([value, value.normalize('NFC'), value.normalize('NFD')]);
  // The search pays no regard to the case of ASCII letters, but to that of others.
  for (const form of [...forms]) forms.add(form.toLowerCase()).add(form.toUpperCase());
  for (const form of [...forms]) if (form.includes(' ')) forms.add(form.replaceAll(' ', '\u00a0'));
  if (/^-?\d+\.\d+$/.test(value)) forms.add(value.replace('.', ','));
  return forms;
}

/** A number as it stands in the properties of a vector tile; short ones would be found everywhere. */
function binaryForms(value: string): Buffer[] {
  if (!/^-?\d+\.\d{3,}$/.test(value)) return [];
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(Number(value));
  return [bytes];
}

/** Every byte string by which a value can stand in a published file: text, markup, JSON, address, PDF, tile. */
export function spellingsOf(value: string): Buffer[] {
  const spellings = new Map<string, Buffer>();
  const add = (bytes: Buffer): void => void spellings.set(bytes.toString('latin1'), bytes);
  for (const form of formsOf(value.trim().toWellFormed())) {
    add(Buffer.from(form, 'utf8'));
    for (const encode of texts) add(Buffer.from(encode(form), 'utf8'));
    const wide = Buffer.from(form, 'utf16le');
    add(wide);
    add(Buffer.from(wide).swap16());
    if (/^[\0-\xff]*$/.test(form)) add(Buffer.from(form, 'latin1'));
  }
  binaryForms(value.trim()).forEach(add);
  return [...spellings.values()];
}
