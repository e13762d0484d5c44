import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Path of a file that belongs to the project, e.g. of the words in `content/`. Bundled code has lost
 * its own place in the tree, so the folder that npm starts scripts in is used.
 *
 * @throws When the process was started elsewhere.
 */
export function projectFile(...segments: readonly string[]): string {
  const folder = process.env['INSYN_PROJECT'] ?? process.cwd();
  if (!existsSync(join(folder, 'content', 'sv')))
    throw new Error(
      `There is no content/sv in ${folder}: start the command from the folder of package.json.`,
    );
  return join(folder, ...segments);
}
