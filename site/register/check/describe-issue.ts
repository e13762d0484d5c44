import { formatNumber } from '../../i18n/format.ts';
import type { EditorLocale } from '../../i18n/locales.ts';
import { hasWords, translator, type Variables } from '../../i18n/translate.ts';
import type { EditorKey } from '../../i18n/word-keys.ts';
import { codeLabel, offeredCodes } from '../cells/codes.ts';
import { headingOf } from '../columns/headings.ts';
import type { Issue } from '../issue.ts';
import { settingsFile } from '../../municipality/read-settings.ts';
import type { TableName } from '../schema/tables.ts';
import type { VocabularyName } from '../schema/vocabulary.ts';

/** An issue in words. */
export interface DescribedIssue {
  /** What is wrong. */
  readonly what: string;
  /** What to do. */
  readonly action: string;
}

/** Puts an issue into words. */
export function describeIssue(issue: Issue, locale: EditorLocale): DescribedIssue {
  const words = translator(locale);
  const variables = variablesOf(issue, locale);
  const say = (part: 'what' | 'do'): string =>
    words(`issues:${issue.code}.${part}${variantOf(issue, variables, part, locale)}` as EditorKey, variables);
  return { what: say('what'), action: say('do') };
}

/** Variables of the sentences: those of the issue, and what the language makes of them. */
function variablesOf(issue: Issue, locale: EditorLocale): Variables {
  const words = translator(locale);
  const variables: Record<string, string | number> = { value: issue.value ?? '', ...issue.variables };
  const { field, table, row, vocabulary, reason, expected } = variables;
  if (field !== undefined && table !== undefined)
    variables['heading'] = headingOf(table as TableName, String(field), locale);
  if (table !== undefined) variables['table'] = words(`columns:${table}.sheet` as EditorKey);
  if (typeof row === 'number') variables['first'] = words('report:row', { row });
  if (reason !== undefined) variables['reason'] = words(`issues:reason.${reason}` as EditorKey, variables);
  if (expected !== undefined) variables['expected'] = expectedWords(String(expected), variables, locale);
  if (vocabulary !== undefined) {
    const codes = offeredCodes(vocabulary as VocabularyName);
    variables['allowed'] = codes
      .map((code) => codeLabel(vocabulary as VocabularyName, code, locale))
      .join(', ');
  }
  for (const [name, value] of Object.entries(variables)) {
    // Years and other short numbers are written without a sign between the thousands.
    if (typeof value === 'number' && name !== 'row')
      variables[name] = Number.isInteger(value) && value < 10_000 ? value : formatNumber(value, locale);
  }
  return variables;
}

function expectedWords(expected: string, variables: Variables, locale: EditorLocale): string {
  const key = hasWords(locale, `issues:expected.${expected}`)
    ? `issues:expected.${expected}`
    : 'issues:expected.other';
  return translator(locale)(key as EditorKey, variables);
}

/** The variant of a sentence where something that it would name is not there. */
function variantOf(issue: Issue, variables: Variables, part: 'what' | 'do', locale: EditorLocale): string {
  const variant = ((): string => {
    if (issue.code === 'number-out-of-range' && part === 'do') {
      if (variables['least'] === '') return '-most';
      if (variables['most'] !== '') return '';
      return variables['exclusive'] === undefined ? '-least' : '-more';
    }
    if (issue.code === 'file-unreadable' && part === 'do' && issue.at.file === settingsFile)
      return '-settings';
    if (part === 'do' && issue.code === 'reference-unknown' && variables['file'] !== undefined)
      return '-no-table';
    if (part === 'do' && variables['nearest'] === '')
      return variables['allowed'] === undefined ? '-none' : '-list';
    return part === 'what' && variables['found'] === '' ? '-none' : '';
  })();
  return hasWords(locale, `issues:${issue.code}.${part}${variant}`) ? variant : '';
}
