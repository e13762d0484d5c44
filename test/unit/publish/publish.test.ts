import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Check, Problem } from '../../../scripts/publish/problem.ts';
import { publish, type PublishOptions } from '../../../scripts/publish/publish.ts';
import { hashFolder, temporaryFolder, writeFiles } from './temporary-folder.ts';

const problem: Problem = { file: 'index.html', kind: 'link-broken', target: 'x' };

function finding(...problems: Problem[]): Check {
  return () => Promise.resolve(problems);
}

function optionsFor(live: string, text: string, more: Partial<PublishOptions> = {}): PublishOptions {
  const build = (folder: string): Promise<void> => writeFile(join(folder, 'index.html'), text);
  return { live, build, checks: [], report: () => undefined, ...more };
}

describe('publish', () => {
  test('publishes, replaces, and leaves nothing beside', async () => {
    const parent = join(temporaryFolder(), 'new/place');
    const live = join(parent, 'dist');
    expect(await publish(optionsFor(live, 'one'))).toBe('first');
    const one = hashFolder(live);
    expect(await publish(optionsFor(live, 'two'))).not.toBe('first');
    expect(hashFolder(live)).not.toBe(one);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('the published folder stays as it was, to the inode, if a check finds something', async () => {
    const parent = temporaryFolder();
    const live = join(parent, 'dist');
    await publish(optionsFor(live, 'one'));
    const before = [hashFolder(live), statSync(live).ino];
    const reported: Problem[] = [];
    const checks = [finding(problem), finding(), finding(problem)];
    const report = (found: Problem): void => void reported.push(found);
    await expect(publish(optionsFor(live, 'two', { checks, report }))).rejects.toThrow(
      'publish.problems {"count":2}',
    );
    expect(reported).toHaveLength(2);
    expect([hashFolder(live), statSync(live).ino]).toEqual(before);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('nothing is published if the first build fails', async () => {
    const parent = temporaryFolder();
    const build = async (folder: string): Promise<void> => {
      await writeFile(join(folder, 'half.html'), '');
      throw new Error('no register');
    };
    await expect(publish(optionsFor(join(parent, 'dist'), '', { build }))).rejects.toThrow('no register');
    expect(readdirSync(parent)).toEqual([]);
  });

  test('an empty build is not published', async () => {
    const live = join(temporaryFolder(), 'dist');
    await publish(optionsFor(live, 'one'));
    const before = hashFolder(live);
    await expect(publish(optionsFor(live, '', { build: () => Promise.resolve() }))).rejects.toThrow(
      'nothing-built',
    );
    expect(hashFolder(live)).toBe(before);
  });

  test('the checks see the finished folder, and the published one is still the old', async () => {
    const live = join(temporaryFolder(), 'dist');
    await publish(optionsFor(live, 'one'));
    const seen: boolean[] = [];
    const check: Check = (folder) => {
      seen.push(existsSync(join(folder, 'index.html')), hashFolder(folder) === hashFolder(live));
      return Promise.resolve([]);
    };
    await publish(optionsFor(live, 'two', { checks: [check] }));
    expect(seen).toEqual([true, false]);
  });

  test('removes what dead builds left, and nothing else', async () => {
    const parent = temporaryFolder();
    writeFiles(parent, {
      '.dist-next-999999/page.html': 'half',
      '.dist-next-999998-away/page.html': 'half',
      '.dist-lock-999999-5': '',
      '.dist-notes/keep.txt': 'keep',
      'dist-next-1/keep.txt': 'keep',
    });
    await publish(optionsFor(join(parent, 'dist'), 'one'));
    expect(readdirSync(parent).sort()).toEqual(['.dist-notes', 'dist', 'dist-next-1']);
  });

  test.each([
    { aside: 'old', next: 'new', dist: undefined },
    { aside: 'old', next: undefined, dist: 'new' },
  ])('goes on after a crash between two renames: %o', async ({ aside, next, dist }) => {
    const parent = temporaryFolder();
    writeFiles(parent, { '.dist-aside/index.html': aside });
    if (next !== undefined) writeFiles(parent, { '.dist-next-999999/index.html': next });
    if (dist !== undefined) writeFiles(parent, { 'dist/index.html': dist });
    const live = join(parent, 'dist');
    const failing = optionsFor(live, 'third', { checks: [finding(problem)] });
    await expect(publish(failing)).rejects.toThrow('publish.problems');
    expect(readFileSync(join(live, 'index.html'), 'utf8')).toBe(dist ?? aside);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s leaves the published folder alone',
    async (signal) => {
      const parent = temporaryFolder();
      const live = join(parent, 'dist');
      await publish(optionsFor(live, 'one'));
      const before = hashFolder(live);
      const child = spawn(process.execPath, [
        join(import.meta.dirname, 'publish-child.ts'),
        live,
        'two',
        '300',
        '',
        '60000',
      ]);
      await once(child.stdout, 'data');
      child.kill(signal);
      const [code] = (await once(child, 'exit')) as [number | null];
      expect(code).toBe({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal]);
      expect(hashFolder(live)).toBe(before);
      expect(readdirSync(parent)).toEqual(['dist']);
    },
  );
});
