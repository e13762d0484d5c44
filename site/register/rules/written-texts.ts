import { asText } from '../cells/reading.ts';
import type { Location } from '../issue.ts';
import type { TableName } from '../schema/tables.ts';
import type { Cell } from '../source-table.ts';
import type { RuleInput } from './rule.ts';

/** Something that somebody has written, and where. */
export interface WrittenText {
  readonly text: string;
  readonly at: Location;
  /** The table that the text stands in; absent for settings and for tables that are not ours. */
  readonly table?: TableName | undefined;
  /** Whether the heading, or the name of the setting, says that digits are a telephone number. */
  readonly isPhone: boolean;
}

/** Columns whose bare digits are telephone numbers. */
const phoneHeading = /tel|tfn|phone|mobil|växel|fax/i;

/** The smallest number that may be ten digits whose first are zeros: born in 2001 at the earliest. */
const leastNumber = 1e8;

/** Every text of the settings and of the register: names of sheets and files, headings, and all cells. */
export function* writtenTexts({ sources, tables, settingTexts }: RuleInput): Generator<WrittenText> {
  for (const { text, at, setting } of settingTexts) yield { text, at, isPhone: setting === 'phone' };
  const known = new Map(tables.map(({ source, table }) => [source, table]));
  for (const source of sources) {
    const place = { file: source.file, sheet: source.sheet };
    const table = known.get(source);
    yield { text: source.sheet ?? source.file, at: place, table, isPhone: false };
    const headings = source.headings.map(({ text }) => ({ text, isPhone: phoneHeading.test(text) }));
    for (const { text } of headings) yield { text, at: { ...place, column: text }, table, isPhone: false };
    for (const { cells, row } of source.rows) {
      for (const [index, cell] of cells.entries()) {
        const text = textOf(cell);
        if (text === undefined) continue;
        const heading = headings[index];
        const at = { ...place, row, column: heading?.text };
        yield { text, at, table, isPhone: heading?.isPhone ?? false };
      }
    }
  }
}

/** A cell as a text that may hold more than a number of its own. */
function textOf(cell: Cell): string | undefined {
  if (typeof cell === 'string') return cell;
  if (typeof cell !== 'number' || !Number.isInteger(cell) || cell < leastNumber) return undefined;
  // Numbers lose their leading zeros, e.g. of a birth year 2005 written with two digits.
  return asText(cell).padStart(10, '0');
}
