import { unescapeText } from './unescape-text.ts';

/** The value as itself, in other Unicode forms and cases, and with what an editor may put for a point. */
function formsOf(value: string): Set<string> {
  const forms = new Set([value, value.normalize('NFC'), value.normalize('NFD')]);
  // The search pays no regard to the case of ASCII letters, but to that of others.
  for (const form of [...forms]) forms.add(form.toLowerCase()).add(form.toUpperCase());
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

/**
 * Every byte string by which a value can stand in the text of a file, or in that text after `unescapeText`:
 * UTF-8, Latin 1 and UTF-16 (of PDF and old tables).
 */
export function spellingsOf(value: string): Buffer[] {
  const spellings = new Map<string, Buffer>();
  const add = (bytes: Buffer): void => void spellings.set(bytes.toString('latin1'), bytes);
  for (const form of formsOf(value.trim().toWellFormed())) {
    const bytes = Buffer.from(form, 'utf8');
    add(bytes);
    const plain = unescapeText(bytes.toString('latin1'));
    // Of a value such as "%20" nothing would be left to look for.
    if (plain.trim() !== '') add(Buffer.from(plain, 'latin1'));
    const wide = Buffer.from(form, 'utf16le');
    add(wide);
    add(Buffer.from(wide).swap16());
    if (/^[\0-\xff]*$/.test(form)) add(Buffer.from(form, 'latin1'));
  }
  binaryForms(value.trim()).forEach(add);
  return [...spellings.values()];
}
