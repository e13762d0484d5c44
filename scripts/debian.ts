import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const attempts = 4;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Programs that look after the machine stand where only its keeper looks by default. */
const keeperFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

/** The first program of these names on the PATH. */
export function findOnPath(
  names: readonly string[],
  path = [process.env['PATH'] ?? '', ...keeperFolders].join(delimiter),
): string | undefined {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** What stands before apt-get for somebody who may install packages; nothing if nobody here may. */
function keeperWords(): readonly string[] | undefined {
  if (findOnPath(['apt-get']) === undefined) return undefined;
  if (process.getuid?.() === 0) return [];
  const sudo = findOnPath(['sudo']);
  if (sudo === undefined) return undefined;
  return spawnSync(sudo, ['-n', 'true']).status === 0 ? [sudo, '-n'] : undefined;
}

function aptGet(before: readonly string[], ...words: string[]): boolean {
  const [command = '', ...rest] = [...before, 'apt-get', '-o', 'DPkg::Lock::Timeout=120', ...words];
  const result = spawnSync(command, rest, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // What a command has to tell goes to standard output; this is not it.
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  });
  return result.status === 0;
}

/**
 * The first program of these names on the PATH; if there is none, the packages of Debian are installed, where that is
 * allowed. A mirror that does not answer is asked four times.
 */
export async function findProgram(
  names: readonly string[],
  packages: readonly string[],
): Promise<string | undefined> {
  const before = findOnPath(names) === undefined ? keeperWords() : undefined;
  for (let attempt = 1; before !== undefined && attempt <= attempts; attempt += 1) {
    const isDone =
      aptGet(before, 'update') && aptGet(before, 'install', '-y', '--no-install-recommends', ...packages);
    if (isDone) break;
    if (attempt < attempts) await wait(attempt * 5000);
  }
  return findOnPath(names);
}
