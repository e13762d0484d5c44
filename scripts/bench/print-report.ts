import type { Words } from '../words.ts';
import type { Aim, BenchReport, Figure } from './bench.ts';

/** A figure as a table shows it, in a language. */
function write(figure: Figure, language: string): string {
  if (typeof figure === 'string') return figure;
  const { number, decimals } = figure;
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(number);
}

/** Lines of cells as wide as the widest of their column: words to the left, numbers to the right. */
function align(lines: readonly (readonly string[])[], isNumber: readonly boolean[]): string[] {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines.map((line) =>
    line
      .map((cell, column) =>
        isNumber[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
}

function writeAim({ name, variables, value, most }: Aim, words: Words, language: string): string {
  const said = words(`bench.aim.${name}`, variables);
  const numbers = {
    aim: said,
    value: write({ number: value, decimals: 2 }, language),
    most: write({ number: most, decimals: 2 }, language),
  };
  return value <= most ? words('bench.aim-held', numbers) : words('bench.aim-missed', numbers);
}

/** Rows of cells as a table of Markdown, with the command that makes it above. */
function markdownTable(name: string, [headings, ...rows]: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `\`npm run bench -- ${name}\``,
    '',
    line(headings!),
    line(headings!.map(() => '---')),
    ...rows.map(line),
    '',
  ];
}

/** The report of a bench as a table for people, with its aims below. */
export function printReport(
  name: string,
  report: BenchReport,
  words: Words,
  language: string,
  form: 'text' | 'markdown' = 'text',
): string {
  const headings = report.columns.map((column) => words(`bench.column.${column}`));
  const isNumber = report.columns.map((_, column) =>
    report.rows.every((row) => typeof row[column] !== 'string'),
  );
  const rows = report.rows.map((row) => row.map((figure) => write(figure, language)));
  const aims = report.aims.map((aim) => writeAim(aim, words, language));
  const notes = (report.notes ?? []).map(({ name: note, variables }) =>
    words(`bench.note.${note}`, variables),
  );
  const title = words(`bench.title.${name}`);
  if (form === 'text')
    return `${[title, ...align([headings, ...rows], isNumber), ...aims, ...notes].join('\n')}\n`;
  const below = [...aims, ...notes].map((sentence) => `- ${sentence}`);
  return `${[`## ${title}`, '', ...markdownTable(name, [headings, ...rows]), ...below].join('\n')}\n`;
}

/** The report of a bench for programs: the same figures by the names of their columns, not rounded. */
export function reportData(name: string, { columns, rows, aims, notes = [] }: BenchReport): object {
  return {
    bench: name,
    rows: rows.map((row) =>
      Object.fromEntries(
        columns.map((column, index) => {
          const cell = row[index]!;
          return [column, typeof cell === 'string' ? cell : cell.number];
        }),
      ),
    ),
    aims: aims.map((aim) => ({ ...aim, isHeld: aim.value <= aim.most })),
    notes,
  };
}
