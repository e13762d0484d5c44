import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlRules } from './html-rules.ts';
import { type Problem, ProblemList } from './problem.ts';
import { representativePages } from './representative-pages.ts';
import type { PageScan } from './scan-page.ts';
import { scanPages } from './scan-pages.ts';

/**
 * Validates one page of every skeleton. Faults that depend on values rather than on the markup, such as an id that
 * stands twice, are found on every page by `checkLinks`.
 * @param scans the scans of the folder, where they were already made.
 */
export async function checkHtml(folder: string, scans?: readonly PageScan[]): Promise<Problem[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
  const problems = new ProblemList();
  for (const file of representativePages(scans ?? (await scanPages(folder)))) {
    const markup = await readFile(join(folder, file), 'utf8');
    const { results } = await validator.validateString(markup, file);
    for (const { messages } of results) {
      for (const { ruleId, message, selector } of messages) {
        problems.add(file, 'html', `${ruleId}: ${message}${selector === null ? '' : ` (${selector})`}`);
      }
    }
  }
  return problems.all();
}
