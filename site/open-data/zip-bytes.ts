import { zipSync, type Zippable } from 'fflate';

/** The first moment that a ZIP archive can tell; the files in it must not depend on when it was made. */
const moment = new Date(1980, 0, 1);

/** Files by their path as the bytes of a ZIP archive, the same for the same files. */
export function zipBytes(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const zippable: Zippable = Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path, [bytes, { mtime: moment, level: 6 }]]),
  );
  return zipSync(zippable);
}
