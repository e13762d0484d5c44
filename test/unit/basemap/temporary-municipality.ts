import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { makeBasemap, type MadeBasemap } from '../../../scripts/basemap/make-basemap.ts';
import { SpokenError } from '../../../scripts/spoken-error.ts';
import { consoleWords } from '../../../scripts/words.ts';

/** A municipality that lies between longitude 13 and 13.1 and latitude 58.9 and 58.95. */
export const square = 'area: { west: 13, south: 58.9, east: 13.1, north: 58.95 }';

/** A municipality folder with its settings and files, removed after the test. */
export function temporaryMunicipality(
  files: Readonly<Record<string, string | Uint8Array>>,
  settings = square,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'basemap-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeFileSync(
    join(folder, 'municipality.yaml'),
    `name: Provköpings kommun\ncode: "0180"\nasOf: 2026-01-01\n${settings}\n`,
  );
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents);
  return folder;
}

/** What was made, with its features and warnings. */
export interface MadeFeatures extends MadeBasemap {
  readonly features: readonly {
    readonly properties: Readonly<Record<string, string>>;
    readonly geometry: { readonly type: string; readonly coordinates: unknown };
  }[];
  readonly warnings: readonly string[];
  readonly text: string;
}

/** Makes the basemap of a folder from a file in it. */
export async function make(folder: string, ...files: readonly string[]): Promise<MadeFeatures> {
  const warnings: string[] = [];
  const made = await makeBasemap(
    files.map((file) => join(folder, file)),
    folder,
    { onStep: () => undefined, onWarning: (warning) => warnings.push(warning) },
  );
  const text = readFileSync(made.path, 'utf8');
  return { ...made, warnings, text, ...(JSON.parse(text) as Pick<MadeFeatures, 'features'>) };
}

/** What a civil servant reads, in Swedish, where nothing can be made. */
export async function refusal(folder: string, ...files: readonly string[]): Promise<string> {
  try {
    await make(folder, ...files);
  } catch (error) {
    if (!(error instanceof SpokenError)) throw error;
    // English must know the same sentence.
    consoleWords('en')(error.key, error.variables);
    return consoleWords('sv')(error.key, error.variables).replaceAll(`${folder}/`, '');
  }
  throw new Error('a basemap was made');
}
