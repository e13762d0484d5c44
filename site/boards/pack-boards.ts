import { zipBytes } from '../open-data/zip-bytes.ts';
import { format, type OpenPackage } from './open-board-format.ts';

/** A package of boards (`.obz`): a ZIP archive with the boards and what it says of them. */
export function packBoards(boards: OpenPackage): Uint8Array {
  const files = { 'manifest.json': openManifest(boards), ...boards };
  const encoder = new TextEncoder();
  return zipBytes(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [path, encoder.encode(JSON.stringify(content))]),
    ),
  );
}

/** What a package says of its boards (`manifest.json`). */
export function openManifest(boards: OpenPackage): Readonly<Record<string, unknown>> {
  const [root] = Object.keys(boards);
  const paths = Object.entries(boards).map(([path, { id }]): [string, string] => [id, path]);
  return { format, root, paths: { boards: Object.fromEntries(paths), images: {}, sounds: {} } };
}
