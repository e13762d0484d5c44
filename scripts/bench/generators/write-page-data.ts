import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../publish/list-files.ts';
import { readPageData } from './page-data.ts';

/** Where the data of pages lie in the folder of a generator. Hugo reads front matter from files that end in `.html`. */
export const contentFolder = join('content', 'pages');

/** The address that a page of the folder has in a generator, e.g. `/sv/` for `sv/index.html`. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * Writes every page of a built portal as JSON: one file for each, which is front matter to Hugo, and `entries.json`,
 * which tells Eleventy the path of each.
 * @returns the pages, as paths in the portal.
 */
export async function writePageData(site: string, folder: string): Promise<readonly string[]> {
  const pages = (await listFiles(site)).filter((file) => file.endsWith('.html'));
  await mkdir(join(folder, contentFolder), { recursive: true });
  const entries: { readonly path: string; readonly file: string }[] = [];
  for (const [index, path] of pages.entries()) {
    const portal = readPageData(await readFile(join(site, path), 'utf8'));
    const file = `${index}.html`;
    const data = { title: String(index), url: addressOf(path), portal };
    await writeFile(join(folder, contentFolder, file), JSON.stringify(data));
    entries.push({ path, file });
  }
  await writeFile(join(folder, 'entries.json'), JSON.stringify(entries));
  return pages;
}
