import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeTemplate } from '../../../scripts/workbook/write-template.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'insyn-template-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('writing the template', () => {
  test('a folder gets a workbook and settings, a file only the workbook', async () => {
    await writeTemplate(join(folder, 'kommun'), 'sv');
    expect((await readdir(join(folder, 'kommun'))).sort()).toEqual(['municipality.yaml', 'register.xlsx']);
    await writeTemplate(join(folder, 'mall.xlsx'), 'sv');
    expect((await readdir(folder)).sort()).toEqual(['kommun', 'mall.xlsx']);
  });

  test.each(['municipality.yaml', 'register.xlsx'])(
    'nothing is written where there is a %s',
    async (name) => {
      await writeFile(join(folder, name), 'ours');
      expect(await writeTemplate(folder, 'sv')).toEqual({ exists: join(folder, name) });
      expect(await readdir(folder)).toEqual([name]);
      expect(await readFile(join(folder, name), 'utf8')).toBe('ours');
    },
  );

  test('the command says so and ends with 1, or 2 where it does not understand', () => {
    const run = (...words: string[]) =>
      spawnSync(process.execPath, ['scripts/register-template.ts', ...words], { encoding: 'utf8' });
    const path = join(folder, 'mall.xlsx');
    expect(run(path, '--lang', 'en').status).toBe(0);
    const again = run(path);
    expect([again.status, again.stderr.includes(path)]).toEqual([1, true]);
    expect(run(join(folder, 'mall.csv')).status).toBe(2);
    expect(run(path, '--lang', 'xx').status).toBe(2);
    expect(run(path, '--force').status).toBe(2);
  });
});
