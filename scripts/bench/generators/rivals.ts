import { cp, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findProgram } from '../../debian.ts';
import { measureProcess, measureProgram, type MeasuredProcess } from '../measure-process.ts';

/** Another generator of pages, ready to run in a folder with the data of pages. */
export interface Rival {
  readonly name: string;
  readonly version: string;
  /** Puts its templates and settings into a folder. */
  readonly prepare: (folder: string) => Promise<void>;
  /** Makes the pages into `site` in that folder. */
  readonly run: (folder: string) => Promise<MeasuredProcess>;
}

/** The folder `site` of a generator holds what it made. */
export const madeFolder = 'site';

const templatesOf = (name: string) => (folder: string) =>
  cp(fileURLToPath(new URL(name, import.meta.url)), folder, { recursive: true });

/** Eleventy holds all pages at once, and is given the memory for it. */
const eleventyMemory = '--max-old-space-size=16384';

async function findEleventy(): Promise<Rival> {
  // The package exports neither its description nor its command; both stand above its entry.
  const entry = import.meta.resolve('@11ty/eleventy');
  const about = await readFile(new URL('../package.json', entry), 'utf8');
  const { version } = JSON.parse(about) as { readonly version: string };
  const script = fileURLToPath(new URL('../cmd.cjs', entry));
  return {
    name: 'Eleventy',
    version,
    prepare: templatesOf('eleventy'),
    run: (folder) => measureProcess(script, [], { NODE_OPTIONS: eleventyMemory }, folder),
  };
}

async function findHugo(): Promise<Rival | undefined> {
  const program = await findProgram(['hugo'], ['hugo']);
  if (program === undefined) return undefined;
  const { output } = await measureProgram(program, ['version']);
  return {
    name: 'Hugo',
    version: /\d+\.\d+\.\d+/.exec(output)?.[0] ?? output.trim(),
    prepare: templatesOf('hugo'),
    run: (folder) => measureProgram(program, ['--quiet'], {}, folder),
  };
}

/** The generators that are compared, as far as they are to be had: Eleventy of npm, and Hugo of Debian. */
export async function findRivals(): Promise<readonly Rival[]> {
  const found = [await findEleventy(), await findHugo()];
  return found.filter((rival) => rival !== undefined);
}
