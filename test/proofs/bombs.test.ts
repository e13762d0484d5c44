import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bombs } from '../attacks/bombs.ts';

const folder = mkdtempSync(join(tmpdir(), 'insyn-bombs-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Memory that JavaScript may take, MiB, and the most that the whole process may come to. */
const [heap, mostMemory] = [2048, 2048];

/** Longer than any of them takes on the slowest machine; only one that would go on for ever is stopped. */
const patience = 600_000;

/** Writes at the end on the error stream how much memory the process held at most, KiB, as Linux counts it for the program alone. */
const tellMemory = `import { readFileSync } from 'node:fs';
process.on('exit', () => {
  process.stderr.write(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
});`;

interface Report {
  readonly issues: readonly { readonly code: string; readonly variables?: { readonly reason?: string } }[];
}

test.each(bombs().map((bomb) => [bomb.name, bomb] as const))(
  '%s is told of and takes no more memory than a computer has',
  (name, { ending, write, answers }) => {
    const file = join(folder, `register.${ending}`);
    writeFileSync(file, write());
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [
        `--max-old-space-size=${heap}`,
        '--import',
        `data:text/javascript,${encodeURIComponent(tellMemory)}`,
        'scripts/register-check.ts',
        file,
        '--format',
        'json',
      ],
      { timeout: patience, maxBuffer: 2 ** 28, encoding: 'utf8' },
    );
    rmSync(file);
    expect([1, 2], stderr.slice(-2000)).toContain(status);
    const told = (JSON.parse(stdout) as Report).issues.flatMap(({ code, variables }) => [
      code,
      variables?.reason,
    ]);
    expect(told.filter((each) => each !== undefined && answers.includes(each))).not.toEqual([]);
    const megabytes = Math.ceil(Number(stderr) / 1024);
    console.info(`${name}: ${megabytes} MiB`);
    expect(megabytes).toBeLessThan(mostMemory);
  },
  patience + 60_000,
);
