import { posix } from 'node:path';
import type { EditorLocale } from '../../i18n/locales.ts';
import { severityOf } from '../issue.ts';
import { verdictOf, type CheckedRegister } from './check-register.ts';
import { describeIssue } from './describe-issue.ts';
import { groupIssues } from './group-issues.ts';
import { concludeCheck, sayRows } from './text-report.ts';

/** The result of a check for a program: every issue with its place, its variables and its words. */
export function jsonReport(checked: CheckedRegister, locale: EditorLocale): string {
  const issues = checked.issues.map((issue) => {
    const { what, action } = describeIssue(issue, locale);
    return {
      code: issue.code,
      severity: severityOf(issue),
      ...issue.at,
      value: issue.value,
      variables: issue.variables,
      what,
      do: action,
    };
  });
  const { register } = checked;
  const published = register && {
    places: register.places.length,
    withoutPosition: register.places.filter(({ position }) => !position).length,
    withheld: register.withheld,
  };
  return `${JSON.stringify({ verdict: verdictOf(checked.issues), rows: checked.rowCounts, published, issues }, null, 2)}\n`;
}

/**
 * The result of a check as annotations that GitHub shows beside the file, one for each group of issues
 * that say the same of the same column, and then a count and a verdict.
 *
 * @param folder The folder that the files lie in, from the root of the repository, with `/`.
 */
export function githubReport(checked: CheckedRegister, folder: string, locale: EditorLocale): string {
  const annotations = groupIssues(checked.issues, locale).map((group) => {
    const { severity, code, file, sheet, columns, rows, what, action } = group;
    const at = [
      `file=${escapeProperty(posix.isAbsolute(file) ? file : posix.join(folder, file))}`,
      ...(rows.length === 0 ? [] : [`line=${rows[0]!}`]),
      `title=${escapeProperty([code, sheet, ...columns].filter(Boolean).join(', '))}`,
    ];
    const message = [what, action, ...(rows.length > 1 ? [`(${sayRows(group, locale)})`] : [])].join(' ');
    return `::${severity} ${at.join(',')}::${escapeData(message)}`;
  });
  return `${[...annotations, ...concludeCheck(checked, locale)].join('\n')}\n`;
}

/** Signs that end a command of GitHub's are written as it wants them. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
