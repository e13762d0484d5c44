import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../../../site/register/rules/rules.ts';

test('every rule that is written is run', async () => {
  const folder = new URL('../../../../site/register/rules/', import.meta.url);
  const written = await Promise.all(
    readdirSync(folder).map(async (file) => {
      const { pathname } = new URL(file, folder);
      const module = (await import(pathname)) as Record<string, unknown>;
      const names = readFileSync(pathname, 'utf8').matchAll(/^export const (\w+): Rule = /gm);
      return [...names].map(([, name = '']) => module[name]);
    }),
  );
  expect(new Set(written.flat())).toEqual(new Set(rules));
});

test('no rule finds anything in an empty register, or stumbles over missing settings', () => {
  const empty = { ...inputOf({}), municipality: undefined, asOf: undefined };
  for (const rule of rules) expect(told(rule(empty))).toEqual([]);
});
