import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'astro';
import { moveFolder } from './move-folder.ts';
import { renderInThreads } from './render-in-threads.ts';

/**
 * Has Astro make all pages, and puts them into an empty folder. Astro makes them inside the working copy: elsewhere it
 * would share a folder with every other build at the same time, and could not reach another disk.
 *
 * @param live The published folder that they are for; builds for different ones keep out of each other's way.
 */
export async function buildPages(next: string, live: string): Promise<void> {
  const mark = createHash('sha256').update(live).digest('hex').slice(0, 16);
  const output = resolve('.insyn', `built-${mark}`);
  // A build that was killed may have left something there.
  await rm(output, { recursive: true, force: true });
  process.env['INSYN_OUTPUT'] = output;
  try {
    await build({ logLevel: 'warn', integrations: [renderInThreads()] });
    await moveFolder(output, next);
  } finally {
    // On a full disk nobody could make room for the next build if the pages of this one stayed where nobody looks.
    await rm(output, { recursive: true, force: true });
  }
}
