/** Whose package it is: one that runs or is shipped in pages, or one that only builds and tests. */
export type PackageUse = 'portal' | 'building';

/** A package that the portal is made with, as the lock file states it. */
export interface SoftwarePackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, e.g. `MIT` or `(MIT OR Apache-2.0)`. */
  readonly licence: string;
  readonly use: PackageUse;
  /** Whether it is there only on some kinds of machines. */
  readonly isOptional: boolean;
  /** Subresource integrity of the archive: the algorithm, `-`, and the sum as base64. */
  readonly integrity: string | undefined;
}

/** What `package-lock.json` (version 3) says of a package, as far as it is used here. */
export interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The name of a package by its path in the lock file, which is another where it is installed under an alias. */
export function nameOf(path: string, { name }: LockedPackage): string {
  return name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/**
 * Every package of a lock file once, by name and version.
 * @throws Error if a package states no version or licence: nobody may then use it.
 */
export function packagesOf(locked: Readonly<Record<string, LockedPackage>>): readonly SoftwarePackage[] {
  const found = new Map<string, SoftwarePackage>();
  for (const [path, stated] of Object.entries(locked)) {
    if (path === '' || stated.link === true) continue;
    const name = nameOf(path, stated);
    const { version, license: licence, integrity } = stated;
    if (version === undefined || licence === undefined)
      throw new Error(`${path} in package-lock.json states no version or no licence.`);
    const use: PackageUse = stated.dev === true || stated.devOptional === true ? 'building' : 'portal';
    const known = found.get(`${name}@${version}`);
    if (known?.use === 'portal') continue;
    found.set(`${name}@${version}`, {
      name,
      version,
      licence,
      use,
      isOptional: stated.optional === true,
      integrity,
    });
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
}
