import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { moveFolder } from '../../../scripts/publish/move-folder.ts';
import { folderOf } from './temporary-folder.ts';

test('takes the place of an empty folder, never of one with something in it', async () => {
  const parent = folderOf({ 'from/a/b.txt': 'x', 'full/c.txt': 'y' });
  mkdirSync(join(parent, 'to'));
  await moveFolder(join(parent, 'from'), join(parent, 'to'));
  expect(readFileSync(join(parent, 'to/a/b.txt'), 'utf8')).toBe('x');
  expect(existsSync(join(parent, 'from'))).toBe(false);
  await expect(moveFolder(join(parent, 'to'), join(parent, 'full'))).rejects.toThrow('ENOTEMPTY');
});

test('goes from one disk to another', async () => {
  const memory = '/dev/shm';
  const parent = folderOf({ 'from/a/b.txt': 'x' });
  const to = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'insyn-move-'));
  onTestFinished(() => {
    rmSync(to, { recursive: true });
  });
  await moveFolder(join(parent, 'from'), to);
  expect(readFileSync(join(to, 'a/b.txt'), 'utf8')).toBe('x');
  expect(existsSync(join(parent, 'from'))).toBe(false);
  expect(statSync(to).isDirectory()).toBe(true);
});
