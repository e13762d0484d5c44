import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dependenciesOf } from '../../../site/software/dependencies.ts';
import { packagesOf, type LockedPackage } from '../../../site/software/packages.ts';
import { writeBill } from '../../../site/software/write-bill.ts';

const portal = { name: 'insyn', version: '1.0.0', licence: 'EUPL-1.2' };
const licensed = { version: '1.0.0', license: 'MIT' };

const billOf = (locked: Readonly<Record<string, LockedPackage>>) =>
  JSON.parse(writeBill(portal, packagesOf(locked), dependenciesOf(locked))) as {
    components: { 'bom-ref': string }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };

test('the bill tells what each package asks for, as Node.js finds it', () => {
  const { dependencies } = billOf({
    '': {
      version: '1.0.0',
      dependencies: { a: '^1', alias: 'npm:c@3' },
      devDependencies: { '@scope/d': '2' },
    },
    'node_modules/a': { ...licensed, dependencies: { b: '2', '@scope/d': '*' } },
    'node_modules/a/node_modules/b': { ...licensed, version: '2.0.0', peerDependencies: { a: '*' } },
    'node_modules/b': { ...licensed, optionalDependencies: { missing: '1' } },
    'node_modules/alias': { ...licensed, name: 'c', version: '3.0.0', dependencies: { b: '1' } },
    'node_modules/@scope/d': licensed,
  });
  expect(dependencies.map(({ ref, dependsOn }) => [ref, ...dependsOn].join(' '))).toEqual([
    'insyn@1.0.0 pkg:npm/%40scope/d@1.0.0 pkg:npm/a@1.0.0 pkg:npm/c@3.0.0',
    'pkg:npm/%40scope/d@1.0.0',
    'pkg:npm/a@1.0.0 pkg:npm/%40scope/d@1.0.0 pkg:npm/b@2.0.0',
    'pkg:npm/b@1.0.0',
    'pkg:npm/b@2.0.0 pkg:npm/a@1.0.0',
    'pkg:npm/c@3.0.0 pkg:npm/b@1.0.0',
  ]);
});

test('everything in our own bill is asked for by something, and there', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  const { components, dependencies } = billOf(packages);
  const all = components.map((each) => each['bom-ref']).sort();
  const asked = new Set(dependencies.flatMap(({ dependsOn }) => dependsOn));
  expect([...asked].sort()).toEqual(all);
  expect(
    dependencies
      .slice(1)
      .map(({ ref }) => ref)
      .sort(),
  ).toEqual(all);
});
