import type { Locale } from '../../i18n/locales.ts';
import { severityOf } from '../issue.ts';
import { verdictOf, type CheckedRegister } from './check-register.ts';
import { describeIssue } from './describe-issue.ts';

/** The result of a check for a program: every issue with its place, its variables and its words. */
export function jsonReport(checked: CheckedRegister, locale: Locale): string {
  const issues = checked.issues.map((issue) => {
    const { what, action } = describeIssue(issue, locale);
    return {
      code: issue.code,
      severity: severityOf(issue),
      ...issue.at,
      value: issue.value,
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

const githubLevels = { error: 'error', warning: 'warning', notice: 'notice' } as const;

/** The result of a check as annotations that GitHub shows beside the file. */
export function githubReport(checked: CheckedRegister, folder: string, locale: Locale): string {
  const escapeData = (text: string): string =>
    text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return checked.issues
    .map((issue) => {
      const { what, action } = describeIssue(issue, locale);
      const { file, row, sheet, column } = issue.at;
      const title = [sheet, column].filter(Boolean).join(', ') || issue.code;
      const at = [
        `file=${escapeProperty(`${folder}/${file}`)}`,
        ...(row === undefined ? [] : [`line=${row}`]),
        `title=${escapeProperty(title)}`,
      ];
      return `::${githubLevels[severityOf(issue)]} ${at.join(',')}::${escapeData(`${what} ${action}`)}\n`;
    })
    .join('');
}
