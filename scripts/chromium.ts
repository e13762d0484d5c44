import { accessSync, constants, statSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findProgram } from './debian.ts';
import { runCommand } from './run-command.ts';
import { SpokenError } from './spoken-error.ts';

// The shell has no windows, menus and start page of its own, and looks at a page in half the time.
const systemNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
/** Whole sets of packages, the best first: not every release of Debian has the shell. */
const packages = [
  ['chromium-headless-shell', 'fonts-noto-core'],
  ['chromium', 'fonts-noto-core'],
];

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
  // The shell would else move letters to whole pixels, which spreads words on paper (--font-render-hinting, headless).
  '--font-render-hinting=none',
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
  for (const some of packages) {
    const found = await findProgram(systemNames, some);
    if (found !== undefined) return found;
  }
  throw new SpokenError('chromium.missing');
}

if (import.meta.main)
  await runCommand(async () => {
    process.stdout.write(`${await findChromium()}\n`);
    return 0;
  });
