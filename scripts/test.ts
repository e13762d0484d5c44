/**
 * `npm test`: everything that must hold before a change lands. Types, lint and form; unit and build
 * tests; the default portal built, and tried in a browser. Ends with the line `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
/** Pages that every engine for accessibility looks at: with those that hold the most, more than half of all parts. */
const lookedAt = '8';

/** Runs a step. What it says is shown as it comes, or, with others at the same time, in one piece at its end. */
async function run(words: readonly string[], site: string | undefined, isAlone: boolean): Promise<boolean> {
  const title = `\n> npm ${words.join(' ')}\n`;
  const began = performance.now();
  if (isAlone) process.stdout.write(title);
  const child = spawn('npm', words, {
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(site === undefined ? {} : { INSYN_PUBLISHED: site }) },
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => output.push(part));
  const [status] = (await once(child, 'close')) as [number | null];
  if (!isAlone) process.stdout.write(Buffer.concat([Buffer.from(title), ...output]));
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stdout.write(`< npm ${words.join(' ')}: ${seconds} s\n`);
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

/** Counts what Playwright wrote, by the same rule. What held at its second try has passed; Playwright names it. */
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
  const failed = stats.unexpected + stats.skipped;
  return {
    passed: stats.expected + stats.flaky,
    failed: failed || (!finished || stats.expected === 0 ? 1 : 0),
  };
}

mkdirSync('.insyn', { recursive: true });
for (const file of [vitestResults, playwrightResults]) rmSync(file, { force: true });
process.env['INSYN_CHROMIUM'] = await findChromium();
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// A golden file that is missing must fail, not be written.
process.env['CI'] ??= 'true';
const alone = (...words: string[]): Promise<boolean> => run(['run', '--silent', ...words], undefined, true);
const beside = async (...words: string[]): Promise<Count> =>
  step(await run(['run', '--silent', ...words], testedSite, false));

/** Steps of which each takes about one core: what reads the sources, while the portal is built and its pages are read. */
async function readAndBuild(): Promise<Count[]> {
  const [read, built] = await Promise.all([
    (async () => [await beside('check:types'), await beside('check:lint'), await beside('check:format')])(),
    (async () => [
      await beside('build'),
      await beside('check:words', '--', testedSite),
      await beside('check:access', '--', testedSite, '--templates', lookedAt),
    ])(),
  ]);
  return [...read, ...built];
}

const unit = ['--reporter=default', '--reporter=json', `--outputFile=${vitestResults}`];
const counts: Count[] = [
  // Astro writes down the types of the pages before they are read and built.
  step(await run(['exec', '--', 'astro', 'sync'], undefined, true)),
  ...(await readAndBuild()),
  // These use every core by themselves.
  countVitest(await alone('test:unit', '--', ...unit)),
  countPlaywright(await run(['run', '--silent', 'test:e2e'], testedSite, true)),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
