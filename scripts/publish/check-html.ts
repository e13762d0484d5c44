import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlRules } from './html-rules.ts';
import { type Problem, ProblemList } from './problem.ts';
import { representativePages } from './representative-pages.ts';
import type { PageScan } from './scan-page.ts';
import { scanPages } from './scan-pages.ts';

/** Ids that labels and aria attributes speak of are looked for by `checkLinks`, and on every page. */
const rulesHere = { ...htmlRules, rules: { ...htmlRules.rules, 'no-missing-references': 'off' as const } };

let validator: HtmlValidate | undefined;

/** A fault in the markup of a page. */
export interface InvalidMarkup {
  readonly file: string;
  /** The rule, what it says, and where in the page. */
  readonly fault: string;
}

/** Validates some pages of a folder. */
export async function validatePages(folder: string, files: readonly string[]): Promise<InvalidMarkup[]> {
  validator ??= new HtmlValidate(new StaticConfigLoader(rulesHere));
  const invalid: InvalidMarkup[] = [];
  for (const file of files) {
    const markup = await readFile(join(folder, file), 'utf8');
    const { results } = await validator.validateString(markup, file);
    for (const { messages } of results) {
      for (const { ruleId, message, selector } of messages) {
        const fault = `${ruleId}: ${message}${selector === null ? '' : ` (${selector})`}`;
        invalid.push({ file, fault });
      }
    }
  }
  return invalid;
}

/** One problem for each fault, however many pages have it. */
export function htmlProblems(invalid: readonly InvalidMarkup[]): Problem[] {
  const problems = new ProblemList();
  for (const { file, fault } of invalid) problems.add(file, 'html', fault);
  return problems.all();
}

/**
 * Validates one page of every skeleton. Faults that depend on values rather than on the markup, such as an id that
 * stands twice, are found on every page by `checkLinks`.
 * @param scans the scans of the folder, where they were already made.
 */
export async function checkHtml(folder: string, scans?: readonly PageScan[]): Promise<Problem[]> {
  return htmlProblems(await validatePages(folder, representativePages(scans ?? (await scanPages(folder)))));
}
