import type { PageScan } from '../publish/scan-page.ts';

const pagesOf = (scans: readonly PageScan[]): readonly PageScan[] =>
  scans
    .filter(({ file }) => file.endsWith('.html'))
    .toSorted((one, other) => (one.file < other.file ? -1 : 1));

/**
 * One page of each template: as few as together hold every part that any page has.
 * @param most No more than so many: those that hold the most.
 */
export function pageOfEachTemplate(scans: readonly PageScan[], most = Infinity): readonly string[] {
  const pages = pagesOf(scans);
  const left = new Set(pages.flatMap(({ skeleton }) => skeleton));
  const chosen: string[] = [];
  while (left.size > 0 && chosen.length < most) {
    const gains = pages.map(({ skeleton }) => skeleton.filter((part) => left.has(part)).length);
    const best = pages[gains.indexOf(gains.reduce((largest, gain) => Math.max(largest, gain), 0))]!;
    for (const part of best.skeleton) left.delete(part);
    chosen.push(best.file);
  }
  return chosen.sort();
}

/** One page of each skeleton: pages of the same skeleton have the same parts, with other words in them. */
export function pageOfEachSkeleton(scans: readonly PageScan[]): readonly string[] {
  const known = new Set<string>();
  return pagesOf(scans).flatMap(({ file, skeleton }) => {
    const whole = skeleton.join(' ');
    if (known.has(whole)) return [];
    known.add(whole);
    return [file];
  });
}

/** A share of the pages drawn by lot; the same seed draws the same pages. */
export function drawSample(files: readonly string[], share: number, seed: number): readonly string[] {
  let state = seed >>> 0;
  // Mulberry32: small, quick, the same on every machine.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const drawn = files.map((file) => ({ file, lot: next() }));
  return drawn
    .toSorted((one, other) => one.lot - other.lot)
    .slice(0, Math.ceil(files.length * share))
    .map(({ file }) => file)
    .sort();
}
