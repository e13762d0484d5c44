import { openThreads } from '../threads/open-threads.ts';
import { type InvalidMarkup, htmlProblems } from './check-html.ts';
import type { Secret } from './check-leaks.ts';
import { checkLinks } from './check-links.ts';
import type { CheckedFolder, CheckTask } from './check-thread.ts';
import { keepOnce } from './keep-once.ts';
import { listFiles } from './list-files.ts';
import type { Problem } from './problem.ts';
import { representativePages } from './representative-pages.ts';
import type { SiteAddress } from './resolve-address.ts';
import { keepScan, type PageScan } from './scan-page.ts';
import { isScanned } from './scan-pages.ts';

/** Files of one task: few enough for all threads to be ready at about the same time. */
const filesAtOnce = 4;

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
  const threads = openThreads<CheckTask, never>(new URL('check-thread.ts', import.meta.url), {
    folder,
    secrets,
  } satisfies CheckedFolder);
  const look = async <Result>(task: CheckTask['look'], files: readonly string[]): Promise<Result[]> => {
    const shares = Array.from({ length: Math.ceil(files.length / filesAtOnce) }, (_, index) =>
      files.slice(index * filesAtOnce, (index + 1) * filesAtOnce),
    );
    const results = await Promise.all(shares.map((share) => threads.run({ look: task, files: share })));
    return results.flat();
  };
  const validate = async (scans: readonly PageScan[]): Promise<Problem[]> =>
    htmlProblems(await look<InvalidMarkup>('validate', representativePages(scans)));
  const read = async (): Promise<Problem[][]> => {
    const keep = keepOnce();
    const scans = (await look<PageScan>('scan', list.filter(isScanned))).map((scan) => keepScan(scan, keep));
    const [html, links] = await Promise.all([validate(scans), checkLinks(folder, { ...site, scans })]);
    return [links, html];
  };
  try {
    const [problems, leaks] = await Promise.all([
      read(),
      secrets.length === 0 ? [] : look<Problem>('search', list),
    ]);
    return [...problems, leaks].flat();
  } finally {
    await threads.close();
  }
}
