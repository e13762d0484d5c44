import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlRules } from '../../publish/html-rules.ts';
import type { Finding } from '../finding.ts';

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
const drawing = /<svg\b([^>]*)>[\s\S]*?<\/svg>/gu;

/**
 * What html-validate finds in the markup of a page.
 * @param seen Drawings that were validated before: a page of symbols holds hundreds, nearly all the same as on other
 * pages, so each is validated once and stands empty afterwards. Ids that stand twice are found by `check-links.ts`.
 */
export async function runHtmlValidate(
  file: string,
  markup: string,
  seen: Set<string> = new Set(),
): Promise<readonly Finding[]> {
  const short = markup.replace(drawing, (whole, attributes: string) => {
    if (attributes.includes('role=') || !seen.has(whole)) {
      seen.add(whole);
      return whole;
    }
    return `<svg${attributes}></svg>`;
  });
  const { results } = await validator.validateString(short, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => ({
      engine: 'html-validate' as const,
      rule: ruleId,
      where: selector ?? '',
      found: message,
    })),
  );
}
