import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { SpokenError } from './spoken-error.ts';
import { consoleLanguage, consoleWords } from './words.ts';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const packages = ['chromium', 'fonts-noto-core'];
const attempts = 4;

const isRoot = process.getuid?.() === 0;

/** The arguments with which every script and test starts Chromium. */
export const launchArguments: readonly string[] = [
  // Chromium refuses to run as root inside its sandbox, and build machines run as root.
  ...(isRoot ? ['--no-sandbox'] : []),
  // The map needs WebGL; build machines have no graphics card.
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-dev-shm-usage',
  // Nothing but this machine can be reached, so neither the browser nor a page can call anybody.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-breakpad',
  '--no-pings',
  '--no-first-run',
  '--no-default-browser-check',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The first program of these names on the PATH. */
export function findOnPath(names: readonly string[], path = process.env['PATH'] ?? ''): string | undefined {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function aptGet(...words: string[]): boolean {
  const result = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...words], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // The path of the browser is what goes to standard output.
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  });
  return result.status === 0;
}

async function install(): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (aptGet('update') && aptGet('install', '-y', '--no-install-recommends', ...packages)) return;
    if (attempt < attempts) await wait(attempt * 5000);
  }
}

/**
 * The path of a Chromium that can be started: the one named in `INSYN_CHROMIUM`, Playwright's own, one of the
 * system, or else one that is installed by apt-get.
 * @throws SpokenError if `INSYN_CHROMIUM` names no program, or no browser is found and none can be installed.
 */
export async function findChromium(): Promise<string> {
  const named = process.env['INSYN_CHROMIUM'];
  if (named) {
    if (isExecutable(named)) return named;
    throw new SpokenError('chromium.named-missing', { path: named });
  }
  if (isExecutable(chromium.executablePath())) return chromium.executablePath();
  const found = findOnPath(systemNames);
  if (found !== undefined) return found;
  if (isRoot && findOnPath(['apt-get']) !== undefined) await install();
  const installed = findOnPath(systemNames);
  if (installed === undefined) throw new SpokenError('chromium.missing');
  return installed;
}

if (import.meta.main) {
  try {
    console.log(await findChromium());
  } catch (error) {
    if (!(error instanceof SpokenError)) throw error;
    console.error(consoleWords(consoleLanguage())(error.key, error.variables));
    process.exitCode = 1;
  }
}
