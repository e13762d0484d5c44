import type { PlacedFinding } from '../finding.ts';
import type { PageFacts } from './page-facts.ts';

/**
 * What leads through the site, and to help, comes in the same order on every page of a language (WCAG 2.2 3.2.3, 3.2.6):
 * whoever has learned where it is finds it there again. A page may leave some of it out or have more.
 */
export function sameOrder(pages: readonly PageFacts[]): readonly PlacedFinding[] {
  /** By what comes first and what comes later in a part of the pages: the first page that has it so. */
  const known = new Map<string, string>();
  return pages.flatMap(({ file, lang, isRedirect, leading }) => {
    if (isRedirect) return [];
    return leading.flatMap(({ part, links }) => {
      const names = [...new Set(links.map(({ name }) => name))];
      const keyOf = (first: string, later: string): string => JSON.stringify([lang, part, first, later]);
      const pairs = names.flatMap((first, index) =>
        names.slice(index + 1).map((later) => [first, later] as const),
      );
      const turned = pairs.find(([first, later]) => known.has(keyOf(later, first)));
      // A page that is not like those before it is no measure for those after it.
      if (turned === undefined) {
        for (const pair of pairs) if (!known.has(keyOf(...pair))) known.set(keyOf(...pair), file);
        return [];
      }
      const [first, later] = turned;
      return [
        {
          engine: 'rules' as const,
          rule: 'same-order',
          file,
          mode: 'markup',
          where: part,
          found: `${first}, ${later}: ${known.get(keyOf(later, first))!}`,
        },
      ];
    });
  });
}
