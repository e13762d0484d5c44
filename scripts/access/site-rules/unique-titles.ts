import type { PlacedFinding } from '../finding.ts';
import type { PageFacts } from './page-facts.ts';

/** No two pages of a language have the same title: open windows and search results are told apart by it (WCAG 2.2 2.4.2). */
export function uniqueTitles(pages: readonly PageFacts[]): readonly PlacedFinding[] {
  const known = new Map<string, string>();
  return pages.flatMap(({ file, lang, title, isRedirect }) => {
    if (isRedirect) return [];
    const key = `${lang} ${title}`;
    const first = known.get(key);
    known.set(key, first ?? file);
    return first === undefined
      ? []
      : [
          {
            engine: 'rules' as const,
            rule: 'unique-titles',
            file,
            mode: 'markup',
            where: 'title',
            found: `${title}: ${first}`,
          },
        ];
  });
}
