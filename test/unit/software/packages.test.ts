import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dependenciesOf } from '../../../site/software/dependencies.ts';
import { packagesOf, type LockedPackage } from '../../../site/software/packages.ts';
import { writeBill } from '../../../site/software/write-bill.ts';

const portal = { name: 'insyn', version: '1.0.0', licence: 'EUPL-1.2' };
const integrity = `sha512-${Buffer.from('sum').toString('base64')}`;
const locked: Readonly<Record<string, LockedPackage>> = {
  '': { version: '1.0.0' },
  'node_modules/b': { version: '1.0.0', license: 'MIT', integrity },
  'node_modules/a/node_modules/b': { version: '1.0.0', license: 'MIT', dev: true },
  'node_modules/@scope/a': { version: '2.0.0', license: '(MIT OR Apache-2.0)', dev: true },
  'node_modules/alias': { name: 'c', version: '3.0.0', license: 'ISC', optional: true },
};

test('every package stands there once, by name, and as shipped where anything ships it', () => {
  expect(packagesOf(locked).map(({ name, version, use }) => `${name} ${version} ${use}`)).toEqual([
    '@scope/a 2.0.0 building',
    'b 1.0.0 portal',
    'c 3.0.0 portal',
  ]);
});

test('a package without a licence stops the build', () => {
  expect(() => packagesOf({ 'node_modules/a': { version: '1.0.0' } })).toThrow('node_modules/a');
});

test('the bill has addresses, sums and licences, and the same bytes each time', () => {
  const bill = writeBill(portal, packagesOf(locked), dependenciesOf(locked));
  expect(bill).toBe(writeBill(portal, packagesOf(locked), dependenciesOf(locked)));
  expect(bill).not.toMatch(/timestamp|serialNumber/);
  expect(JSON.parse(bill)).toMatchObject({
    bomFormat: 'CycloneDX',
    components: [
      {
        purl: 'pkg:npm/%40scope/a@2.0.0',
        scope: 'excluded',
        licenses: [{ expression: '(MIT OR Apache-2.0)' }],
      },
      { purl: 'pkg:npm/b@1.0.0', scope: 'required', hashes: [{ alg: 'SHA-512', content: '73756d' }] },
      { purl: 'pkg:npm/c@3.0.0', scope: 'optional', licenses: [{ license: { id: 'ISC' } }] },
    ],
  });
});

/** Licences that let a municipality use, change and pass on what it publishes. */
const free =
  /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|BlueOak-1\.0\.0|Zlib|Python-2\.0|OFL-1\.1|CC0-1\.0|CC-BY(-SA)?-4\.0|LGPL-3\.0-(or-later|only))$/;

test('all packages of the portal have a licence that lets a municipality publish them', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  const all = packagesOf(packages);
  expect(all.length).toBeGreaterThan(100);
  const closed = all.filter(({ licence }) => {
    const parts = licence.replace(/[()]/g, '').split(' AND ');
    return !parts.every((part) => part.split(' OR ').some((each) => free.test(each)));
  });
  expect(closed.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});
