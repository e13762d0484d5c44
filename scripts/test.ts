/**
 * `npm test`: everything that must hold before a change lands. Types, lint and form; unit and build
 * tests; the default portal built, and tried in a browser. Ends with the line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from './chromium.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The folder that the browser tests look at, apart from the published one. */
const testedSite = '.insyn/tested';
const vitestResults = '.insyn/vitest.json';
const playwrightResults = '.insyn/playwright.json';

function run(
  command: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): boolean {
  process.stdout.write(`\n> ${command} ${words.join(' ')}\n`);
  const { status } = spawnSync(command, words, { stdio: 'inherit', env: { ...process.env, ...environment } });
  return status === 0;
}

/** A step that either holds or does not. */
const step = (holds: boolean): Count => ({ passed: holds ? 1 : 0, failed: holds ? 0 : 1 });

/** Counts what vitest wrote. No file, no test or a skipped test is a failure: silence is no proof. */
function countVitest(finished: boolean): Count {
  if (!existsSync(vitestResults)) return { passed: 0, failed: 1 };
  const {
    numPassedTests: passed,
    numTotalTests: total,
    success,
  } = JSON.parse(readFileSync(vitestResults, 'utf8')) as {
    readonly numPassedTests: number;
    readonly numTotalTests: number;
    readonly success: boolean;
  };
  const isBroken = !finished || !success || total === 0;
  return { passed, failed: total - passed || (isBroken ? 1 : 0) };
}

/** Counts what Playwright wrote, by the same rule. */
function countPlaywright(finished: boolean): Count {
  if (!existsSync(playwrightResults)) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(readFileSync(playwrightResults, 'utf8')) as {
    readonly stats: {
      readonly expected: number;
      readonly unexpected: number;
      readonly skipped: number;
      readonly flaky: number;
    };
  };
  const failed = stats.unexpected + stats.skipped + stats.flaky;
  return { passed: stats.expected, failed: failed || (!finished || stats.expected === 0 ? 1 : 0) };
}

mkdirSync('.insyn', { recursive: true });
for (const file of [vitestResults, playwrightResults]) rmSync(file, { force: true });
process.env['INSYN_CHROMIUM'] = await findChromium();
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// A golden file that is missing must fail, not be written.
process.env['CI'] ??= 'true';
const site = { INSYN_PUBLISHED: testedSite };
const counts: Count[] = [
  step(run('npm', ['run', '--silent', 'check:types'])),
  step(run('npm', ['run', '--silent', 'check:lint'])),
  step(run('npm', ['run', '--silent', 'check:format'])),
  countVitest(
    run('npm', [
      'run',
      '--silent',
      'test:unit',
      '--',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${vitestResults}`,
    ]),
  ),
  step(run('npm', ['run', '--silent', 'build'], site)),
  step(run('npm', ['run', '--silent', 'check:words', '--', testedSite])),
  countPlaywright(run('npm', ['run', '--silent', 'test:e2e'], site)),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
