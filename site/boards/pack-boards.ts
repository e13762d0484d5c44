import type { SymbolPiece } from '../explanations/statement.ts';
import { joinZipEntries, zipEntry, type ZipEntry } from '../open-data/zip-entry.ts';
import { drawButtonPicture } from './button-picture.ts';
import { format, type OpenManifest, type OpenPackage } from './open-board-format.ts';

/** A package of boards (`.obz`): a ZIP archive with what it says of its files, the boards and their pictures. */
export function packBoards({ boards, pictures }: OpenPackage): Uint8Array<ArrayBuffer> {
  const told = { 'manifest.json': openManifest(boards), ...boards };
  return joinZipEntries([
    ...Object.entries(told).map(([path, content]) => zipEntry(path, encoder.encode(JSON.stringify(content)))),
    ...[...pictures].map(([path, symbols]) => pictureEntry(path, symbols)),
  ]);
}

/** What a package says of its boards and pictures (`manifest.json`): where each is, by its id. */
export function openManifest(boards: OpenPackage['boards']): OpenManifest {
  const [root = ''] = Object.keys(boards);
  const paths = Object.entries(boards).map(([path, { id }]): [string, string] => [id, path]);
  const images = Object.values(boards).flatMap((board) =>
    board.images.map(({ id, path }): [string, string] => [id, path]),
  );
  return {
    format,
    root,
    paths: { boards: Object.fromEntries(paths), images: Object.fromEntries(images), sounds: {} },
  };
}

const encoder = new TextEncoder();

/**
 * Every picture that was packed, by its path. The packages of all places and languages have the same pictures: each is
 * drawn and deflated once. There are no more of them than sentences in symbols, times the hours that some tell.
 */
const packed = new Map<string, ZipEntry>();

function pictureEntry(path: string, symbols: readonly SymbolPiece[]): ZipEntry {
  const known = packed.get(path);
  if (known) return known;
  const entry = zipEntry(path, encoder.encode(drawButtonPicture(symbols)));
  packed.set(path, entry);
  return entry;
}
