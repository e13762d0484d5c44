import type { Locale } from '../../i18n/locales.ts';
import { severityOf, type Issue, type Severity } from '../issue.ts';
import { describeIssue, type DescribedIssue } from './describe-issue.ts';

/** Issues of one file that say the same of the same column, told once with all their rows. */
export interface IssueGroup extends DescribedIssue {
  readonly severity: Severity;
  readonly code: Issue['code'];
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly column?: string | undefined;
  /** Rows in order, each once. */
  readonly rows: readonly number[];
  readonly count: number;
}

const severities: readonly Severity[] = ['error', 'warning', 'notice'];

/** Groups issues for a reader: by file, errors first, then by sheet and first row. */
export function groupIssues(issues: readonly Issue[], locale: Locale): readonly IssueGroup[] {
  const groups = new Map<string, IssueGroup & { rows: number[]; count: number }>();
  for (const issue of issues) {
    const described = describeIssue(issue, locale);
    const { file, sheet, column, row } = issue.at;
    const key = JSON.stringify([file, sheet, column, issue.code, described.what, described.action]);
    const group = groups.get(key);
    if (group) {
      group.count += 1;
      if (row !== undefined && group.rows.at(-1) !== row) group.rows.push(row);
    } else {
      const rows = row === undefined ? [] : [row];
      groups.set(key, {
        ...described,
        severity: severityOf(issue),
        code: issue.code,
        file,
        sheet,
        column,
        rows,
        count: 1,
      });
    }
  }
  for (const group of groups.values()) group.rows.sort((a, b) => a - b);
  const order = (group: IssueGroup): number => severities.indexOf(group.severity);
  const compare = (a: string | undefined, b: string | undefined): number =>
    (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
  return [...groups.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      order(a) - order(b) ||
      compare(a.sheet, b.sheet) ||
      (a.rows[0] ?? 0) - (b.rows[0] ?? 0),
  );
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
