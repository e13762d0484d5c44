import { CsvError, parse } from 'csv-parse/sync';

/** What may stand between cells; where nothing tells, the first. */
const delimiters = [';', ',', '\t', '|'] as const;

/** How much of the file is looked at, in bytes and in records. */
const searched = { bytes: 256 * 1024, records: 30 };

/** How a delimiter divides the first records. */
interface Division {
  readonly delimiter: string;
  /** The number of cells that most divided records have. */
  readonly width: number;
  /** How many records have just that many. */
  readonly alike: number;
}

/** Finds the delimiter that divides the most of the first records into equally many cells. */
export function findDelimiter(bytes: Buffer): string {
  const divisions = delimiters.map((delimiter) => divisionBy(delimiter, bytes));
  const isBetter = (a: Division, b: Division): boolean =>
    a.alike > b.alike || (a.alike === b.alike && a.width > b.width);
  return divisions.reduce((best, next) => (isBetter(next, best) ? next : best)).delimiter;
}

function divisionBy(delimiter: string, bytes: Buffer): Division {
  const widths = firstWidths(delimiter, bytes);
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, alike] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0]);
  // Commas in the sentences of a lone column divide some of its rows, but neither its heading nor most rows.
  const isDivided = alike * 2 >= widths.length || (widths[0] ?? 0) > 1;
  return isDivided ? { delimiter, width, alike } : { delimiter, width: 1, alike: 0 };
}

/** The numbers of cells of the first records that are not empty. */
function firstWidths(delimiter: string, bytes: Buffer): number[] {
  const widths: number[] = [];
  try {
    parse(bytes.subarray(0, searched.bytes), {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      to: searched.records,
      on_record: (record: string[]) => {
        if (record.some((cell) => cell.trim() !== '')) widths.push(record.length);
        return null;
      },
    });
  } catch (error) {
    // Where the sample ends inside a quotation, the records before that tell enough.
    if (!(error instanceof CsvError)) throw error;
  }
  return widths;
}
