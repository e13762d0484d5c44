import { fork } from 'node:child_process';
import { once } from 'node:events';
import { unpackError } from '../threads/thread-error.ts';
import type { PlacedFinding } from './finding.ts';
import type { EngineRun } from './look-at-page.ts';
import type { SentLook, SentSight } from './look-process.ts';

/** A page to be opened once, and who looks at it meanwhile. */
export interface Look {
  readonly file: string;
  /** In the order in which they look, all at one width. */
  readonly runs: readonly EngineRun[];
}

/** The address of a page under that of the site, which ends in a slash. */
const addressOf = (site: string, file: string): string =>
  site + file.replace(/(?:^|(?<=\/))index\.html$/u, '');

const script = new URL('look-process.ts', import.meta.url);

/**
 * Opens pages and lets engines look at them, several at a time, each in a process and a browser of its own: Alfa judges
 * outside the browser and would keep all others waiting, and two pages of one browser wait for each other.
 * @param site Address of the served folder, with a slash at the end.
 * @param told Called after each page.
 * @throws what an engine threw twice at the same page.
 */
export async function openPages(
  site: string,
  looks: readonly Look[],
  atOnce: number,
  told: (done: number) => void = () => undefined,
): Promise<readonly PlacedFinding[]> {
  const findings: (readonly PlacedFinding[])[] = [];
  const waiting = [...looks.entries()];
  let done = 0;
  const work = async (): Promise<void> => {
    const looking = fork(script);
    const ended = once(looking, 'exit').then(([code]): never => {
      throw new Error(`A process that looked at pages ended by itself (${String(code)}).`);
    });
    // Told to whoever waits for a page; at the end nobody does.
    ended.catch(() => undefined);
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [index, { file, runs }] = next;
        looking.send({ address: addressOf(site, file), runs } satisfies SentLook);
        const [seen] = (await Promise.race([once(looking, 'message'), ended])) as [SentSight];
        if ('error' in seen) throw unpackError(seen.error);
        findings[index] = seen.findings.map((finding) => ({ ...finding, file }));
        done += 1;
        told(done);
      }
    } finally {
      if (looking.connected) looking.disconnect();
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, looks.length) }, work));
  return findings.flat();
}
