import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engineVersions } from '../../../scripts/access/engine-versions.ts';

test('every tool says its version', () => {
  expect(Object.values(engineVersions())).toHaveLength(5);
  for (const version of Object.values(engineVersions())) expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
});

test('all parts of Alfa are of one version: with two copies of its document it finds nothing', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  const parts = Object.entries(packages).filter(
    ([path]) => path.includes('@siteimprove/alfa-') && !path.endsWith('/alfa-playwright'),
  );
  expect(parts.length).toBeGreaterThan(20);
  expect(new Set(parts.map(([, { version }]) => version)).size).toBe(1);
});
