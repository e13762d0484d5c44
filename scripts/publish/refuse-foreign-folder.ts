import { lstatSync, readdirSync } from 'node:fs';
import { SpokenError } from '../spoken-error.ts';

/** A file that stands in the root of every portal, and hardly in any other folder. */
const portalSign = 'register.schema.json';

/**
 * Refuses to publish over a folder that holds something other than a portal: to publish takes away all that was
 * there, and a mistyped path would cost somebody their files.
 * @throws SpokenError if it is no plain folder, or holds something else.
 */
export function refuseForeignFolder(live: string): void {
  const stat = lstatSync(live, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) throw new SpokenError('publish.not-a-folder', { path: live });
  const names = readdirSync(live);
  if (names.length > 0 && !names.includes(portalSign))
    throw new SpokenError('publish.foreign-folder', { path: live });
}
