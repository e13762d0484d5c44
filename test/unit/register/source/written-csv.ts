/** How one record of a CSV file is written. */
export interface WrittenRecord {
  readonly cells: readonly { readonly text: string; readonly isQuoted: boolean }[];
  readonly end: '\n' | '\r\n' | '\r';
}

/** A CSV file and the line on which each of its records starts, from 1. */
export function writeCsv(
  records: readonly WrittenRecord[],
  delimiter: string,
): { text: string; lines: number[] } {
  const lines: number[] = [];
  let text = '';
  for (const { cells, end } of records) {
    lines.push(text.split(/\r\n|\r|\n/).length);
    text += cells
      .map((cell) =>
        cell.isQuoted || /["\r\n]/.test(cell.text) || cell.text.includes(delimiter)
          ? `"${cell.text.replaceAll('"', '""')}"`
          : cell.text,
      )
      .join(delimiter);
    text += end;
  }
  return { text, lines };
}
