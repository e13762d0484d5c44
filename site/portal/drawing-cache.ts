import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { projectFile } from '../i18n/project-folder.ts';

let code: string | undefined;

/** What draws: where a file of it changes, nothing drawn before holds. */
function codeDigest(): string {
  if (code !== undefined) return code;
  const hash = createHash('sha256');
  const folder = projectFile('site', 'signs');
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)));
  hash.update(readFileSync(projectFile('package-lock.json')));
  code = hash.digest('hex');
  return code;
}

/**
 * Gives what was drawn from the same content before, or draws it and keeps it for the next build.
 *
 * @param content everything that the drawing depends on besides the code that draws.
 */
export async function drawOnce(kind: string, content: unknown, draw: () => Promise<Buffer>): Promise<Buffer> {
  const digest = createHash('sha256').update(codeDigest()).update(JSON.stringify(content)).digest('hex');
  const folder = join(process.env['INSYN_CACHE'] ?? '.insyn/cache', 'drawings');
  const path = join(folder, `${kind}-${digest.slice(0, 32)}`);
  if (existsSync(path)) return readFile(path);
  const drawn = await draw();
  await mkdir(folder, { recursive: true });
  // Another thread or build may draw the same at the same time: nobody may read half a file.
  const unfinished = `${path}.${process.pid}-${threadId}`;
  await writeFile(unfinished, drawn);
  await rename(unfinished, path);
  return drawn;
}
