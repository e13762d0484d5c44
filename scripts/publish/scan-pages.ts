import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { type PageScan, scanPage } from './scan-page.ts';

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
  return pages.map((file) => scanPage(file, readFileSync(join(folder, file), 'utf8')));
}
