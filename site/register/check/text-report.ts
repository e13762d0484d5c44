import { formatDate } from '../../i18n/format.ts';
import type { EditorLocale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { severityOf, type Severity } from '../issue.ts';
import { tableNames } from '../schema/tables.ts';
import { verdictOf, type CheckedRegister } from './check-register.ts';
import { hideForbiddenText } from './hide-forbidden.ts';
import { formatRows, groupIssues, type IssueGroup } from './group-issues.ts';

/** The result of a check for a person to read: every problem, grouped by file, a count and a verdict. */
export function textReport(checked: CheckedRegister, folder: string, locale: EditorLocale): string {
  const words = translator(locale);
  const { municipality, register, issues } = checked;
  const lines = [words('report:heading', { municipality: hideForbiddenText(municipality?.name ?? folder) })];
  if (municipality) lines.push(words('report:as-of', { date: formatDate(municipality.asOf, locale) }));
  const read = tableNames
    .filter((table) => checked.rowCounts[table] > 0)
    .map((table) => words(`report:${table}`, { count: checked.rowCounts[table] }));
  if (read.length > 0) lines.push(read.join(', '));
  let file: string | undefined;
  for (const group of groupIssues(issues, locale)) {
    if (group.file !== file) lines.push('', words('report:file', { file: group.file }));
    file = group.file;
    lines.push('', ...describeGroup(group, locale));
  }
  if (register) lines.push('', ...summarise(checked, locale));
  lines.push('', ...concludeCheck(checked, locale));
  return `${lines.join('\n')}\n`;
}

function describeGroup(group: IssueGroup, locale: EditorLocale): string[] {
  const words = translator(locale);
  const where = [
    ...(group.sheet === undefined ? [] : [words('report:sheet', { sheet: group.sheet })]),
    ...(group.rows.length === 0 ? [] : [sayRows(group, locale)]),
    ...(group.columns.length === 0 ? [] : [sayColumns(group, locale)]),
  ];
  const severity = words(`report:severity.${group.severity}`);
  return [
    `  ${severity}${where.length > 0 ? `: ${where.join(', ')}` : ''} (${group.code})`,
    `    ${group.what}`,
    `    ${words('report:do')} ${group.action}`,
  ];
}

/** The headings of the columns that a group is about. */
function sayColumns({ columns }: IssueGroup, locale: EditorLocale): string {
  const words = translator(locale);
  return columns.length === 1
    ? words('report:column', { column: columns[0]! })
    : words('report:columns', { columns: columns.join(', ') });
}

/** Rows of a table, or features of a GeoJSON file, which has no rows to look for. */
export function sayRows({ rows, file, code }: IssueGroup, locale: EditorLocale): string {
  const words = translator(locale);
  const variables = { row: rows[0]!, rows: formatRows(rows) };
  const isOne = rows.length === 1;
  // Where reading stopped, the number is that of a line.
  if (/\.(geo)?json$/i.test(file) && code !== 'file-unreadable')
    return words(isOne ? 'report:feature' : 'report:features', variables);
  return words(isOne ? 'report:row' : 'report:rows', variables);
}

function summarise({ register }: CheckedRegister, locale: EditorLocale): string[] {
  const words = translator(locale);
  if (!register) return [];
  const withoutPosition = register.places.filter(({ position }) => !position).length;
  return [
    `${words('report:summary.published')}: ${register.places.length}`,
    `${words('report:summary.without-position')}: ${withoutPosition}`,
    ...register.withheld.map(
      ({ reason, count }) =>
        `${words('report:summary.withheld-reason', { reason: words(`codes:withheldReason.${reason}`) })}: ${count}`,
    ),
  ];
}

/** How many problems of each severity there are, and what that means for publication. */
export function concludeCheck({ issues }: CheckedRegister, locale: EditorLocale): string[] {
  const words = translator(locale);
  const count = (severity: Severity): number =>
    issues.filter((issue) => severityOf(issue) === severity).length;
  const counts = [
    words('report:errors', { count: count('error') }),
    words('report:warnings', { count: count('warning') }),
    words('report:notices', { count: count('notice') }),
  ];
  const verdict = verdictOf(issues);
  const word =
    verdict === 2 ? 'unreadable' : verdict === 1 ? 'errors' : count('warning') > 0 ? 'warnings' : 'ok';
  return [counts.join(', '), words(`report:verdict.${word}`)];
}
