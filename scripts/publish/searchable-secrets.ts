import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFile } from '../../site/i18n/project-folder.ts';
import type { CheckedRegister } from '../../site/register/check/check-register.ts';
import type { Secret } from './check-leaks.ts';

/** Shorter values stand in pages by chance, so finding them would prove nothing. */
const shortestSecret = 6;

/**
 * The internal values of a register that the finished site can be searched for: all but those that are
 * too short, and those that the public part of the register, the settings, the basemap or the
 * portal's own words hold too.
 */
export async function searchableSecrets(
  { register, internalValues }: CheckedRegister,
  folder: string,
): Promise<Secret[]> {
  const languages = await readdir(projectFile('content'), { withFileTypes: true });
  const words = await Promise.all(
    languages
      .filter((entry) => entry.isDirectory() && entry.name !== 'handbook')
      .flatMap(async ({ name }) => {
        const files = (await readdir(projectFile('content', name))).filter((file) => file.endsWith('.json'));
        return Promise.all(files.map((file) => readFile(projectFile('content', name, file), 'utf8')));
      }),
  );
  const basemapPath = register && join(folder, register.municipality.basemap.file);
  const basemap = basemapPath && existsSync(basemapPath) ? await readFile(basemapPath, 'utf8') : '';
  const published = [JSON.stringify(register), ...words.flat(), basemap].join('\n').toLowerCase();
  const known = new Set<string>();
  return internalValues.filter(({ value }) => {
    const text = value.trim();
    if (text.length < shortestSecret || known.has(text)) return false;
    known.add(text);
    return !published.includes(JSON.stringify(text).slice(1, -1).toLowerCase());
  });
}
