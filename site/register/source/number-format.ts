import { formatValue } from 'hucre';
import { hoursOfUnit } from '../cells/retention.ts';
import type { Cell } from '../source-table.ts';
import { readTags } from './workbook-tags.ts';
import type { ZipPart } from './zip-directory.ts';

/** Gives the cell of a number as Excel shows it. */
export type ShowNumber = (value: number) => Cell;

/** Format codes of a workbook that change what a number says, by the number of the cell's style. */
export type TellingFormats = ReadonlyMap<number, ShowNumber>;

/**
 * Finds the formats by which a number says more than its digits: a unit of time after it (`0 "dygn"`), and noughts or
 * letters before it (`000`, `"K-"00`), as numbers of places have. The rest (decimals, spaces, currencies) is look alone.
 * Codes stand as ECMA-376-1 18.8.30 and 18.8.31 say.
 */
export async function readTellingFormats(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
): Promise<TellingFormats> {
  const codes = new Map<string, string>();
  const found = new Map<number, ShowNumber>();
  let style = -1;
  await readTags(bytes, parts, 'styles.xml', (tag, { numFmtId: id = '', formatCode: code }) => {
    const name = tag.slice(tag.indexOf(':') + 1);
    if (name === 'numFmt' && code !== undefined) codes.set(id, code);
    if (name === 'cellXfs') style = 0;
    // The styles that styles are made from come before, and are no cell's.
    if (name !== 'xf' || style < 0) return;
    const show = showNumberAs(codes.get(id) ?? '');
    if (show) found.set(style, show);
    style += 1;
  });
  return found;
}

/** How a number is shown by a format code; undefined where its digits alone say the same. */
export function showNumberAs(code: string): ShowNumber | undefined {
  // Of several parts the first is that of numbers above nought; what only keeps a width is left out.
  const [positive = ''] = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const plain = positive.replaceAll(/\[[^\]]*\]|[_*]./g, '').replaceAll(/\\([ /-])/g, '$1');
  const after = /^(?:general|[#0,.?]+)((?:\s|\\.|"[^"]*")+)$/i.exec(plain)?.[1];
  const unit = after?.replaceAll(/["\\]/g, '').trim().toLowerCase();
  if (unit !== undefined && hoursOfUnit(unit) !== undefined) return (value) => `${value} ${unit}`;
  const before = /^((?:\\.|"[^"]*")*)(0[0# /-]*)$/.exec(plain);
  const [, letters = '', digits = ''] = before ?? [];
  const isPadded = digits.replaceAll(/[^0#]/g, '').length > 1;
  const isNamed = /[a-zåäö]-?"?$/i.test(letters) && !isCurrency(letters);
  if (!isPadded && !isNamed) return undefined;
  return (value) => (Number.isInteger(value) && value >= 0 ? formatValue(value, plain) : value);
}

const isCurrency = (letters: string): boolean => /^["\\]*(kr|sek|eur|usd)\b/i.test(letters);
