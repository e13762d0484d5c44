import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dependenciesOf } from '../software/dependencies.ts';
import { packagesOf, type LockedPackage, type SoftwarePackage } from '../software/packages.ts';

/** The portal itself and all that it is made with. */
export interface Software {
  readonly portal: { readonly name: string; readonly version: string; readonly licence: string };
  readonly packages: readonly SoftwarePackage[];
  /** What each of them asks for, as `name@version`. */
  readonly dependencies: ReadonlyMap<string, readonly string[]>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(process.cwd(), file), 'utf8'));

let current: Software | undefined;

/** What `package.json` and `package-lock.json` state, read once. */
export function currentSoftware(): Software {
  if (current !== undefined) return current;
  const { name, version, license } = read('package.json') as Record<'name' | 'version' | 'license', string>;
  const { packages } = read('package-lock.json') as { packages: Record<string, LockedPackage> };
  current = {
    portal: { name, version, licence: license },
    packages: packagesOf(packages),
    dependencies: dependenciesOf(packages),
  };
  return current;
}
