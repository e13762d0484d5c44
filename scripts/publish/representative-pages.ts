import type { PageScan } from './scan-page.ts';

/** Pages, by path, that together hold every part there is: what holds for their markup holds for all pages. */
export function representativePages(scans: readonly PageScan[]): string[] {
  const seen = new Set<string>();
  const pages = scans
    .filter(({ file }) => file.endsWith('.html'))
    .toSorted((one, other) => (one.file < other.file ? -1 : 1));
  return pages.flatMap(({ file, skeleton }) => {
    const isNew = skeleton.some((part) => !seen.has(part));
    for (const part of skeleton) seen.add(part);
    return isNew ? [file] : [];
  });
}
