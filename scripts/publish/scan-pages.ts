import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepOnce } from './keep-once.ts';
import { listFiles } from './list-files.ts';
import { type PageScan, scanPage } from './scan-page.ts';

const readAtOnce = 16;

/** Whether a file holds elements with ids and addresses. */
export function isScanned(file: string): boolean {
  return file.endsWith('.html') || file.endsWith('.svg');
}

/**
 * Scans every page and every SVG of a folder, in the order of their paths.
 * @param files the files of the folder, where they are already listed.
 */
export async function scanPages(folder: string, files?: readonly string[]): Promise<PageScan[]> {
  const pages = (files ?? (await listFiles(folder))).filter(isScanned);
  const keep = keepOnce();
  const scans: PageScan[] = [];
  for (let first = 0; first < pages.length; first += readAtOnce) {
    const some = pages.slice(first, first + readAtOnce);
    const texts = await Promise.all(some.map((file) => readFile(join(folder, file), 'utf8')));
    some.forEach((file, index) => scans.push(scanPage(file, texts[index] ?? '', keep)));
  }
  return scans;
}
