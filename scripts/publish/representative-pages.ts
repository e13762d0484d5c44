import type { PageScan } from './scan-page.ts';

/** The page that has most of what no chosen page has. */
function richest(pages: readonly PageScan[], seen: ReadonlySet<string>): PageScan {
  let [best, most] = [pages[0]!, 0];
  for (const page of pages) {
    let count = 0;
    for (const part of page.skeleton) if (!seen.has(part)) count += 1;
    if (count > most) [best, most] = [page, count];
  }
  return best;
}

/**
 * Pages, by path, that together hold every part there is: what holds for their markup holds for all pages. They are
 * few, because what few pages have is chosen first, and what all have comes with it.
 */
export function representativePages(scans: readonly PageScan[]): string[] {
  const pages = scans
    .filter(({ file }) => file.endsWith('.html'))
    .toSorted((one, other) => (one.file < other.file ? -1 : 1));
  const holders = new Map<string, PageScan[]>();
  for (const page of pages) {
    for (const part of page.skeleton) {
      const known = holders.get(part);
      if (known === undefined) holders.set(part, [page]);
      else known.push(page);
    }
  }
  const seen = new Set<string>();
  const chosen: string[] = [];
  // Parts that as many pages have stay in the order of the pages.
  for (const [part, having] of [...holders].toSorted(([, one], [, other]) => one.length - other.length)) {
    if (seen.has(part)) continue;
    const page = richest(having, seen);
    chosen.push(page.file);
    for (const each of page.skeleton) seen.add(each);
  }
  return chosen.sort();
}
