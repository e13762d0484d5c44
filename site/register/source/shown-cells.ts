import { Parser } from 'htmlparser2';
import type { Issue } from '../issue.ts';
import type { SourceTable } from '../source-table.ts';
import { columnOf } from './cell-reference.ts';
import { findHeadingRow, type RawRow } from './heading-row.ts';
import type { ShowNumber, TellingFormats } from './number-format.ts';
import { isWhole, type ZipPart } from './zip-directory.ts';

/** Where a cell stands, from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell whose number Excel shows as something else. */
interface FormattedCell extends CellPlace {
  readonly show: ShowNumber;
}

/** What the values of a sheet do not tell of how Excel shows it. */
export interface ShownCells {
  readonly formatted: readonly FormattedCell[];
  /** Formulas whose value was never stored: Excel works them out when it opens the file. */
  readonly unsolved: readonly CellPlace[];
  readonly hiddenRows: ReadonlySet<number>;
}

/** Looks whether a sheet need be read for {@link readShownCells}, as its bytes pass by. */
export interface HintReader {
  readonly take: (bytes: Uint8Array) => void;
  /** Whether a formula or anything hidden was seen. */
  readonly isSeen: () => boolean;
}

/** So many formulas without values are told of; a sheet that has more was written by a program and has them everywhere. */
const mostUnsolved = 10_000;

const hints = ['<f', ':f>', ':f ', 'hidden'];
const longestHint = 'hidden'.length;

/** Begins to look at one sheet. */
export function createHintReader(): HintReader {
  let [isSeen, tail] = [false, ''];
  return {
    take(bytes) {
      if (isSeen) return;
      const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const joint = tail + piece.toString('latin1', 0, longestHint);
      isSeen = hints.some((hint) => piece.includes(hint) || joint.includes(hint));
      tail = piece.subarray(-longestHint).toString('latin1');
    },
    isSeen: () => isSeen,
  };
}

/** Reads how Excel shows the cells of a sheet: their formats, rows that are hidden, and formulas without values. */
export async function readShownCells(
  bytes: Uint8Array,
  part: ZipPart,
  formats: TellingFormats,
): Promise<ShownCells> {
  const formatted: FormattedCell[] = [];
  const unsolved: CellPlace[] = [];
  const hiddenRows = new Set<number>();
  let [row, column] = [0, 0];
  let [hasFormula, hasValue] = [false, false];
  let show: ShowNumber | undefined;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = localName(tag);
        // Rows and cells that do not say where they stand follow on those before them (ECMA-376-1 18.3.1.4, 18.3.1.73).
        if (name === 'row') {
          [row, column] = [Number(attributes['r'] ?? row + 1), 0];
          if (/^(1|true)$/.test(attributes['hidden'] ?? '')) hiddenRows.add(row);
        } else if (name === 'c') {
          column = columnOf(/^[A-Z]{1,3}/.exec(attributes['r'] ?? '')?.[0] ?? '') || column + 1;
          [hasFormula, hasValue] = [false, false];
          show = (attributes['t'] ?? 'n') === 'n' ? formats.get(Number(attributes['s'] ?? -1)) : undefined;
        } else if (name === 'f') hasFormula = true;
        else if (name === 'v' || name === 'is') hasValue = true;
      },
      onclosetag(tag) {
        if (localName(tag) !== 'c') return;
        // Rows may be styled to their end: most of such cells are empty.
        if (hasValue && show) formatted.push({ row, column, show });
        if (!hasValue && hasFormula && unsolved.length < mostUnsolved) unsolved.push({ row, column });
      },
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder();
  await isWhole(bytes, part, (some) => {
    parser.write(decoder.decode(some, { stream: true }));
    return undefined;
  });
  return { formatted, unsolved, hiddenRows };
}

const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1);

/** The rows of a sheet with their numbers as Excel shows them. */
export function showNumbers(rows: readonly RawRow[], { formatted }: ShownCells): readonly RawRow[] {
  const byRow = Map.groupBy(formatted, ({ row }) => row);
  return rows.map((raw) => {
    const own = byRow.get(raw.row);
    if (!own) return raw;
    const cells = [...raw.cells];
    for (const { column, show } of own) {
      const cell = cells[column - 1];
      if (typeof cell === 'number') cells[column - 1] = show(cell);
    }
    return { ...raw, cells };
  });
}

/** What the editor of a table would not see in Excel: formulas that give nothing, and hidden rows that are read. */
export function shownIssues(
  { file, sheet, headings, rows }: SourceTable,
  raw: readonly RawRow[],
  shown: ShownCells,
): Issue[] {
  if (shown.unsolved.length === 0 && shown.hiddenRows.size === 0) return [];
  // A row of nothing but such formulas is an empty one, and not among those of the table.
  const headingRow = raw[findHeadingRow(raw)]?.row ?? Infinity;
  const unsolved = shown.unsolved.flatMap(({ row, column }): Issue[] => {
    const heading = headings.find((each) => each.column === column);
    return heading && row > headingRow
      ? [{ code: 'formula-without-value', at: { file, sheet, row, column: heading.text } }]
      : [];
  });
  const hidden = rows.map(({ row }) => row).filter((row) => shown.hiddenRows.has(row));
  const [row] = hidden;
  return row === undefined
    ? unsolved
    : [...unsolved, { code: 'rows-hidden', at: { file, sheet, row }, variables: { rows: hidden.length } }];
}
