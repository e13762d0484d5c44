import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exchangeFolders, settleExchange } from '../../../scripts/publish/exchange-folders.ts';
import { type ExchangeMethod, exchangeMethods } from '../../../scripts/publish/exchange-methods.ts';
import { neighboursOf } from '../../../scripts/publish/folder-names.ts';
import { recoverExchange } from '../../../scripts/publish/recover-exchange.ts';
import { folderOf, temporaryFolder, writeFiles } from './temporary-folder.ts';

function oldAndNew(): { parent: string; live: string; next: string } {
  const parent = folderOf({ 'dist/page.html': 'old', 'next/page.html': 'new' });
  return { parent, live: join(parent, 'dist'), next: join(parent, 'next') };
}

const pageIn = (folder: string): string => readFileSync(join(folder, 'page.html'), 'utf8');

/** Whether this machine has the program in the version that can exchange. */
function works(method: ExchangeMethod): boolean {
  const { live, next } = oldAndNew();
  method.exchange(next, live);
  return pageIn(live) === 'new';
}

const perl = exchangeMethods.filter(({ name }) => name === 'perl');
const renames = exchangeMethods.filter(({ name }) => name === 'renames');

describe('exchangeFolders', () => {
  test('renames the first version into place', () => {
    const parent = folderOf({ 'next/page.html': 'new' });
    expect(exchangeFolders(join(parent, 'next'), join(parent, 'dist'))).toBe('first');
    expect(pageIn(join(parent, 'dist'))).toBe('new');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('this machine has an atomic method, and it is taken', () => {
    const { live, next } = oldAndNew();
    const first = exchangeMethods.find(works);
    expect(first?.atomic).toBe(true);
    expect(exchangeFolders(next, live)).toBe(first?.name);
  });

  // The two that every Debian has; `mv` and `exch` are the same system call in newer programs.
  test.each([...perl, ...renames])('$name exchanges both folders', (method) => {
    const { parent, live, next } = oldAndNew();
    expect(exchangeFolders(next, live, [method])).toBe(method.name);
    expect([pageIn(live), pageIn(next)]).toEqual(['new', 'old']);
    expect(lstatSync(live).isSymbolicLink()).toBe(false);
    expect(readdirSync(parent).sort()).toEqual(['dist', 'next']);
  });

  test('works with names that look like options or hold quotes', () => {
    const parent = folderOf({ "-T 'dist'/page.html": 'old', '--help $x/page.html': 'new' });
    exchangeFolders(join(parent, '--help $x'), join(parent, "-T 'dist'"));
    expect(pageIn(join(parent, "-T 'dist'"))).toBe('new');
  });

  test('goes on when a method says it worked and did nothing', () => {
    const { live, next } = oldAndNew();
    const idle: ExchangeMethod = { name: 'mv', atomic: true, exchange: () => undefined };
    expect(exchangeFolders(next, live, [idle, ...perl])).toBe('perl');
  });

  test('fails and leaves both folders if no method works', () => {
    const { live, next } = oldAndNew();
    expect(() => exchangeFolders(next, live, [])).toThrow('publish.exchange-failed');
    expect([pageIn(live), pageIn(next)]).toEqual(['old', 'new']);
  });

  test('rolls back renames that fail half way', () => {
    const { live, next } = oldAndNew();
    const broken: ExchangeMethod = {
      name: 'renames',
      atomic: false,
      exchange() {
        renameSync(live, neighboursOf(live).aside);
        throw new Error('disk gone');
      },
    };
    expect(() => exchangeFolders(next, live, [broken])).toThrow('publish.exchange-failed');
    expect([pageIn(live), pageIn(next)]).toEqual(['old', 'new']);
  });

  test('refuses a link in the place of the published folder', () => {
    const { parent, live, next } = oldAndNew();
    symlinkSync(live, join(parent, 'link'));
    expect(() => exchangeFolders(next, join(parent, 'link'))).toThrow('publish.not-a-folder');
    expect(() => exchangeFolders(join(parent, 'missing'), live)).toThrow('publish.not-a-folder');
  });

  test('readers find a page at every moment of 200 exchanges', async () => {
    const { live, next } = oldAndNew();
    const reader = spawn(process.execPath, ['-e', readForever, join(live, 'page.html')], { stdio: 'pipe' });
    await once(reader.stdout, 'data');
    for (let round = 0; round < 200; round += 1) exchangeFolders(next, live);
    reader.stdin.end();
    let report = '';
    for await (const chunk of reader.stdout) report += String(chunk);
    const { reads, missing } = JSON.parse(report) as { reads: number; missing: number };
    expect(missing).toBe(0);
    expect(reads).toBeGreaterThan(1000);
  });
});

const readForever = `
  const { readFileSync } = require('node:fs');
  let reads = 0, missing = 0, go = true;
  process.stdin.on('end', () => { go = false; }).resume();
  process.stdout.write(' ');
  (function next() {
    for (let i = 0; i < 100; i += 1) try { readFileSync(process.argv[1]); reads += 1; } catch { missing += 1; }
    if (go) setImmediate(next); else process.stdout.write(JSON.stringify({ reads, missing }));
  })();
`;

describe('recovery after a crash between the renames', () => {
  function crashed(files: Readonly<Record<string, string>>): { parent: string; live: string } {
    const parent = temporaryFolder();
    const live = join(parent, 'dist');
    for (const [place, content] of Object.entries(files)) {
      const folder = place === 'aside' ? neighboursOf(live).aside : join(parent, place);
      writeFiles(folder, { 'page.html': content });
    }
    return { parent, live };
  }

  test('rolls back if nothing is published', async () => {
    const { live } = crashed({ aside: 'old', next: 'new' });
    await recoverExchange(live);
    expect(pageIn(live)).toBe('old');
    expect(existsSync(neighboursOf(live).aside)).toBe(false);
  });

  test('finishes if the new version is published', async () => {
    const { parent, live } = crashed({ aside: 'old', dist: 'new' });
    await recoverExchange(live);
    expect(pageIn(live)).toBe('new');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('does nothing if nothing happened', async () => {
    const { parent, live } = crashed({ dist: 'old' });
    await recoverExchange(live);
    settleExchange(live);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('leaves a running build alone', async () => {
    const { parent, live } = crashed({ aside: 'old' });
    const lock = `${neighboursOf(live).lockPrefix}${process.pid}-${startOfThisProcess()}`;
    writeFiles(parent, { [lock]: '' });
    await recoverExchange(live);
    expect(existsSync(live)).toBe(false);
  });
});

function startOfThisProcess(): string {
  const script = `cut -d' ' -f22 /proc/${process.pid}/stat`;
  // The name of node has no spaces, so the fields can be counted from the left.
  return spawnSync('sh', ['-c', script], { encoding: 'utf8' }).stdout.trim();
}
