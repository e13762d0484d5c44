import { nameOf, type LockedPackage } from './packages.ts';

type Locked = Readonly<Record<string, LockedPackage>>;

/** Where Node.js finds a package: in the folder of who asks, or in the nearest one around it. */
function findPackage(locked: Locked, from: string, name: string): string | undefined {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (path in locked) return path;
  if (from === '') return undefined;
  return findPackage(locked, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

/**
 * Which packages each package asks for, both as `name@version`, sorted; the portal itself is the empty string. What is
 * optional and in no lock file is left out.
 */
export function dependenciesOf(locked: Locked): ReadonlyMap<string, readonly string[]> {
  const keyOf = (path: string): string => {
    const stated = locked[path] ?? {};
    return path === '' ? '' : `${nameOf(path, stated)}@${stated.version}`;
  };
  const found = new Map<string, Set<string>>();
  for (const [path, stated] of Object.entries(locked)) {
    if (stated.link === true) continue;
    const asked = {
      ...stated.peerDependencies,
      ...stated.optionalDependencies,
      ...stated.dependencies,
      ...stated.devDependencies,
    };
    const key = keyOf(path);
    const named = found.get(key) ?? new Set();
    found.set(key, named);
    for (const name of Object.keys(asked)) {
      const there = findPackage(locked, path, name);
      if (there !== undefined) named.add(keyOf(there));
    }
  }
  return new Map([...found].sort().map(([key, named]) => [key, [...named].sort()]));
}
