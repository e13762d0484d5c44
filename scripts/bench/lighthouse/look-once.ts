import lighthouse from 'lighthouse';

/** What Lighthouse judges. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** A kind of judgement. */
export type Category = (typeof categories)[number];

/** What Lighthouse says of a page. */
export interface Judged {
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Names of the audits for which a score is below 100. */
  readonly shortfalls: readonly string[];
  /** When the largest piece of the page is painted on a telephone with a slow connection, milliseconds. */
  readonly largestPaint: number;
  /** How long presses wait while the page loads, milliseconds: the worse, the busier the machine. */
  readonly blocked: number;
  /** How far things move while the page loads, 0 where nothing does (Cumulative Layout Shift). */
  readonly moved: number;
  /** What is fetched before anybody presses anything, kilobytes of 1,024 bytes, packed as the server sends it. */
  readonly kilobytes: number;
  /** How many files that is. */
  readonly requests: number;
}

/** A trace is lost now and then on a busy machine; the page is then looked at again. */
const attempts = 3;

/**
 * Has Lighthouse look at a page as a telephone of the middle class with a slow connection, its own usual profile.
 * @param port of a Chromium that can be steered.
 * @throws Error if it could not judge the page.
 */
export async function lookOnce(address: string, port: number): Promise<Judged> {
  const look = () => lighthouse(address, { port, logLevel: 'silent', onlyCategories: [...categories] });
  let result = await look();
  for (let attempt = 2; attempt <= attempts && result?.lhr.runtimeError; attempt++) result = await look();
  if (!result || result.lhr.runtimeError)
    throw new Error(`${address}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  const { audits, categories: judged } = result.lhr;
  const scores = Object.fromEntries(
    categories.map((name) => [name, Math.round((judged[name]?.score ?? 0) * 100)]),
  ) as Record<Category, number>;
  const shortfalls = categories
    .filter((name) => scores[name] < 100)
    .flatMap((name) => judged[name]!.auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]!.score ?? 1) < 1)
    .map(({ id }) => id);
  const fetched = audits['network-requests']?.details;
  const measured = (audit: string): number => audits[audit]?.numericValue ?? 0;
  return {
    scores,
    shortfalls,
    largestPaint: measured('largest-contentful-paint'),
    blocked: measured('total-blocking-time'),
    moved: measured('cumulative-layout-shift'),
    kilobytes: measured('total-byte-weight') / 1024,
    requests: fetched?.type === 'table' ? fetched.items.length : 0,
  };
}
