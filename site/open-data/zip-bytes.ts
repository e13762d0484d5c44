import { joinZipEntries, zipEntry } from './zip-entry.ts';

/** Files by their path as the bytes of a ZIP archive, the same for the same files. */
export function zipBytes(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return joinZipEntries(Object.entries(files).map(([path, bytes]) => zipEntry(path, bytes)));
}
