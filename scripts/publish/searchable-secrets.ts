import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFile } from '../../site/i18n/project-folder.ts';
import { readBasemap } from '../../site/map/basemap/read-basemap.ts';
import { gazetteerOf } from '../../site/map/near/gazetteer.ts';
import type { CheckedRegister } from '../../site/register/check/check-register.ts';
import { ByteSearch } from './byte-search.ts';
import type { Secret } from './check-leaks.ts';

/** Shorter values stand in pages by chance, so finding them would prove nothing. */
const shortestSecret = 6;

/** Libraries that are sent to the browser: their words stand in the finished site too. */
const browserLibraries = ['maplibre-gl', 'minisearch', 'pmtiles'];

/**
 * The internal values of a register that the finished site can be searched for: all but those that are
 * too short, and those that stand in what is published anyway – the public part of the register, the
 * settings, the basemap, and the portal's own words and code.
 */
export async function searchableSecrets(
  { register, internalValues }: CheckedRegister,
  folder: string,
): Promise<Secret[]> {
  const known = new Map<string, Secret>();
  for (const { value, source } of internalValues) {
    const text = value.trim();
    if (text.length >= shortestSecret && !known.has(text)) known.set(text, { value, source });
  }
  if (known.size === 0) return [];
  const texts = [...known.keys()];
  const search = new ByteSearch(
    texts.map((text, label) => [bytesOf(JSON.stringify(text).slice(1, -1)), label]),
  );
  const harmless = new Set<number>();
  const look = (published: string): void =>
    void search.search(bytesOf(published), 0, (label) => harmless.add(label));
  look(JSON.stringify(register ?? null));
  for (const path of await ownFiles()) look(await readFile(path, 'utf8'));
  for (const text of await basemapTexts(register && join(folder, register.municipality.basemap.file)))
    look(text);
  return [...known.values()].filter((_, label) => !harmless.has(label));
}

const bytesOf = (text: string): Buffer => Buffer.from(text.toLowerCase(), 'utf8');

/**
 * The basemap and the list of its names. Positions in the list are rounded, so that a street may have the same
 * latitude as a place that is held back.
 */
async function basemapTexts(path: string | undefined): Promise<readonly string[]> {
  if (path === undefined || !existsSync(path)) return [];
  const text = await readFile(path, 'utf8');
  const { basemap } = readBasemap(JSON.parse(text));
  return [text, JSON.stringify(gazetteerOf(basemap.features, []))];
}

/** The files that the site is made of besides the register and the basemap. */
async function ownFiles(): Promise<string[]> {
  const languages = (await readdir(projectFile('content'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && entry.name !== 'handbook')
    .map(({ name }) => projectFile('content', name));
  const folders = [
    ...languages.map((path) => filesIn(path, /\.json$/)),
    filesIn(projectFile('site'), /\.(ts|astro|css)$/),
    ...browserLibraries.map((name) =>
      filesIn(projectFile('node_modules', name, 'dist'), /(?<!-dev)\.(m?js|css)$/),
    ),
  ];
  return (await Promise.all(folders)).flat();
}

async function filesIn(folder: string, ending: RegExp): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
