import type { EditorLocale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { severityOf, type Issue, type Severity } from '../issue.ts';
import { describeIssue, type DescribedIssue } from './describe-issue.ts';

/**
 * Issues of one file that say the same, told once: of the same column with all its rows, or of whole
 * columns with all their headings.
 */
export interface IssueGroup extends DescribedIssue {
  readonly severity: Severity;
  readonly code: Issue['code'];
  readonly file: string;
  readonly sheet?: string | undefined;
  /** Headings in the order in which they came, each once. */
  readonly columns: readonly string[];
  /** Rows in order, each once. */
  readonly rows: readonly number[];
  readonly count: number;
}

/** A group while issues are still added to it. */
interface GrowingGroup extends Omit<IssueGroup, 'columns' | 'rows' | 'count'> {
  readonly headings: Set<string>;
  readonly rows: number[];
  count: number;
}

const severities: readonly Severity[] = ['error', 'warning', 'notice'];

/** Groups issues for a reader: by file, errors first, then by sheet and first row. */
export function groupIssues(issues: readonly Issue[], locale: EditorLocale): readonly IssueGroup[] {
  const groups = new Map<string, GrowingGroup>();
  for (const issue of issues) {
    const described = describeIssue(issue, locale);
    const { file, sheet, column, row } = issue.at;
    const cell = row === undefined ? undefined : column;
    const key = JSON.stringify([
      file,
      sheet,
      cell,
      row === undefined,
      issue.code,
      described.what,
      described.action,
    ]);
    const group = groups.get(key);
    if (group) {
      group.count += 1;
      if (row !== undefined && group.rows.at(-1) !== row) group.rows.push(row);
      if (column !== undefined) group.headings.add(column);
    } else {
      const rows = row === undefined ? [] : [row];
      groups.set(key, {
        ...described,
        severity: severityOf(issue),
        code: issue.code,
        file,
        sheet,
        headings: new Set(column === undefined ? [] : [column]),
        rows,
        count: 1,
      });
    }
  }
  const order = (group: IssueGroup): number => severities.indexOf(group.severity);
  const compare = (a: string | undefined, b: string | undefined): number =>
    (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
  const grown = [...groups.values()].map(({ headings, ...group }): IssueGroup => ({
    ...group,
    columns: [...headings],
    rows: group.rows.sort((a, b) => a - b),
  }));
  return mergeAlike(grown, locale).sort(
    (a, b) =>
      compare(a.file, b.file) ||
      order(a) - order(b) ||
      compare(a.sheet, b.sheet) ||
      (a.rows[0] ?? 0) - (b.rows[0] ?? 0),
  );
}

/** How many groups that differ only in their values are told one by one. */
const mostAlike = 3;

/** Groups of the same column and code, e.g. a thousand dates that are each written wrong, become one after the first few. */
function mergeAlike(groups: readonly IssueGroup[], locale: EditorLocale): IssueGroup[] {
  const alike = Map.groupBy(groups, ({ file, sheet, columns, code, action, rows }) =>
    JSON.stringify([file, sheet, columns, code, action, rows.length === 0]),
  );
  return [...alike.values()].flatMap((same) => {
    const rest = same.slice(mostAlike);
    if (rest.length < 2 || rest[0]!.rows.length === 0) return same;
    const rows = [...new Set(rest.flatMap((group) => group.rows))].sort((a, b) => a - b);
    const count = rest.reduce((sum, group) => sum + group.count, 0);
    const what = translator(locale)('report:same-kind', { count });
    return [...same.slice(0, mostAlike), { ...rest[0]!, what, rows, count }];
  });
}

/** Row numbers as ranges, e.g. `2–104, 110`. */
export function formatRows(rows: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && row <= last[1] + 1) last[1] = Math.max(row, last[1]);
    else ranges.push([row, row]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
