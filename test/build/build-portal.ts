import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a build came to. */
export interface BuildResult {
  readonly code: number | null;
  readonly output: string;
}

/** A new empty folder outside the repository. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'insyn-build-'));
}

/** Starts the build command on a municipality folder. */
export function startBuild(municipality: string, published: string) {
  const child = spawn(process.execPath, ['scripts/build.ts', municipality], {
    env: {
      ...process.env,
      INSYN_PUBLISHED: published,
      INSYN_CACHE: `${published}-cache`,
      INSYN_LANG: 'en',
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      VITEST: '',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  const result = new Promise<BuildResult>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
  return { child, result };
}

/** Builds a municipality folder and waits. */
export function buildPortal(municipality: string, published: string): Promise<BuildResult> {
  return startBuild(municipality, published).result;
}

/** Every file of a folder by its path, with its bytes. */
export async function readTree(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const tree = new Map<string, Buffer>();
  for (const file of files) tree.set(file.slice(folder.length + 1), await readFile(file));
  return tree;
}

/** One fingerprint of a whole folder. */
export async function hashTree(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const [file, bytes] of await readTree(folder)) hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}
