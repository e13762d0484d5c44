import type { PageScan } from './scan-page.ts';

/** The first page, by path, of every skeleton: what holds for its markup holds for all pages like it. */
export function representativePages(scans: readonly PageScan[]): string[] {
  const first = new Map<string, string>();
  for (const { file, skeleton } of scans) {
    if (!file.endsWith('.html')) continue;
    const known = first.get(skeleton);
    if (known === undefined || file < known) first.set(skeleton, file);
  }
  return [...first.values()].sort();
}
