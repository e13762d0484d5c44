/**
 * What every reader and rule reports: one problem, where it stands, and the variables that its
 * sentences need. The sentences themselves are in `content/<lang>/issues.json`, two for each code:
 * `<code>.what` (what is wrong) and `<code>.do` (what to do).
 */

/** Error stops the build, warning does not, notice only tells what was done with the input. */
export type Severity = 'error' | 'warning' | 'notice';

/** Where a problem stands. `row` and `line` count from 1 as the editor sees them; `column` is the heading. */
export interface Location {
  /** Path of the file, relative to the municipality folder. */
  readonly file: string;
  /** Name of the sheet in a workbook. */
  readonly sheet?: string | undefined;
  /** Row in the sheet, line in the text file, or number of the feature or record. */
  readonly row?: number | undefined;
  /** The heading as it stands in the file. */
  readonly column?: string | undefined;
}

/** Every problem that the portal knows, with its severity. Codes are permanent: handbooks quote them. */
export const issueCodes = {
  // The files
  'file-missing': 'error',
  'file-unreadable': 'error',
  'file-too-large': 'error',
  'register-missing': 'error',
  'register-ambiguous': 'error',
  'register-empty': 'error',
  'table-unknown': 'warning',
  'sheet-hidden': 'notice',
  'table-missing': 'error',
  'encoding-guessed': 'notice',
  'decimal-comma-columns': 'warning',
  // The settings
  'setting-missing': 'error',
  'setting-wrong': 'error',
  'setting-unknown': 'warning',
  'colour-contrast': 'error',
  'contact-missing': 'warning',
  'phone-unclear': 'warning',
  // The municipality's own symbols
  'symbols-manifest-missing': 'error',
  'symbols-setting-missing': 'error',
  'symbols-concept-unknown': 'error',
  'symbols-file-missing': 'error',
  'symbols-file-refused': 'error',
  'symbols-lacking': 'notice',
  // The headings
  'heading-missing': 'error',
  'heading-repeated': 'error',
  'heading-unknown': 'warning',
  'heading-empty': 'warning',
  'column-not-stated': 'warning',
  'row-above-headings': 'notice',
  'row-too-long': 'error',
  'row-unreadable': 'error',
  'cells-merged': 'warning',
  'formula-without-value': 'warning',
  'rows-hidden': 'warning',
  'row-without-values': 'notice',
  'record-wrong': 'error',
  'properties-missing': 'error',
  'example-row': 'notice',
  // The cells
  'cell-missing': 'error',
  'code-unknown': 'error',
  'codes-contradictory': 'error',
  'date-wrong': 'error',
  'date-ambiguous': 'error',
  'number-wrong': 'error',
  'number-ambiguous': 'error',
  'number-out-of-range': 'error',
  'yes-no-wrong': 'error',
  'duration-wrong': 'error',
  'retention-unit-unclear': 'warning',
  'hours-wrong': 'error',
  'id-wrong': 'error',
  'value-nested': 'error',
  'text-too-long': 'error',
  'text-control-characters': 'warning',
  'email-wrong': 'error',
  'web-address-wrong': 'error',
  'geometry-wrong': 'error',
  'geometry-too-detailed': 'error',
  'formula-failed': 'error',
  'coordinate-incomplete': 'error',
  'coordinate-system-unknown': 'error',
  // The rules
  'duplicate-id': 'error',
  'duplicate-name': 'warning',
  'reference-unknown': 'error',
  'coordinate-outside': 'error',
  'coordinate-far-away': 'warning',
  'axes-swapped': 'warning',
  'date-order': 'error',
  'date-in-future': 'error',
  'status-contradicted': 'warning',
  'retention-reason': 'warning',
  'retention-without-recording': 'error',
  'recording-without-retention': 'error',
  'review-overdue': 'warning',
  'sign-never-checked': 'warning',
  'statutory-item': 'warning',
  'withheld-without-reason': 'error',
  'precision-missing': 'warning',
  'services-place': 'error',
  'cameras-not-counted': 'warning',
  'small-count': 'warning',
  'requests-exceeded': 'error',
  // What may not be said
  'forbidden-personal-number': 'error',
  'forbidden-home-address': 'error',
  'forbidden-protected-object': 'error',
  'forbidden-home': 'error',
} as const satisfies Record<string, Severity>;

/** The permanent name of a kind of problem. */
export type IssueCode = keyof typeof issueCodes;

/** One problem in the input. */
export interface Issue {
  readonly code: IssueCode;
  readonly at: Location;
  /** The value as found, for the sentence. Never set for a forbidden value: it must not be repeated. */
  readonly value?: string | undefined;
  /** What the sentences name besides the value, e.g. the nearest allowed code. */
  readonly variables?: Readonly<Record<string, string | number>> | undefined;
}

/** Codes which mean that a file could not be read at all; the check then ends with exit code 2. */
export const unreadableCodes: ReadonlySet<IssueCode> = new Set([
  'file-missing',
  'file-unreadable',
  'file-too-large',
  'register-missing',
  'register-ambiguous',
]);

/** The severity of an issue, looked up by its code. */
export function severityOf(issue: Issue): Severity {
  return issueCodes[issue.code];
}
