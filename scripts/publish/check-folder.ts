import { openThreads } from '../threads/open-threads.ts';
import { type InvalidMarkup, htmlProblems } from './check-html.ts';
import type { Secret } from './check-leaks.ts';
import { checkLinks } from './check-links.ts';
import type { CheckedFolder, CheckTask } from './check-thread.ts';
import { keepOnce } from './keep-once.ts';
import { listFiles } from './list-files.ts';
import type { Problem } from './problem.ts';
import type { FileReading } from './read-file.ts';
import { representativePages } from './representative-pages.ts';
import type { SiteAddress } from './resolve-address.ts';
import { keepScan } from './scan-page.ts';

/** What a finished folder is checked for besides what holds for every site. */
export interface FolderOptions extends SiteAddress {
  /** What may stand in no file. */
  readonly secrets: readonly Secret[];
}

/**
 * Checks a finished folder on every processor: `checkLinks`, `checkHtml` and `findLeaks`, with the same problems in
 * the same order.
 */
export async function checkFolder(
  folder: string,
  { secrets, ...site }: FolderOptions,
): Promise<readonly Problem[]> {
  const list = await listFiles(folder);
  const threads = openThreads<CheckTask, unknown>(new URL('check-thread.ts', import.meta.url), {
    folder,
    secrets,
  } satisfies CheckedFolder);
  const look = async <Result>(task: CheckTask['look'], files: readonly string[]): Promise<Result[]> =>
    Promise.all(files.map((file) => threads.run({ look: task, file }) as Promise<Result>));
  try {
    const keep = keepOnce();
    const readings = await look<FileReading>('read', list);
    const scans = readings.flatMap(({ scan }) => (scan === undefined ? [] : [keepScan(scan, keep)]));
    const [links, invalid] = await Promise.all([
      checkLinks(folder, { ...site, scans }),
      look<InvalidMarkup[]>('validate', representativePages(scans)),
    ]);
    return [...links, ...htmlProblems(invalid.flat()), ...readings.flatMap(({ leaks }) => leaks)];
  } finally {
    await threads.close();
  }
}
