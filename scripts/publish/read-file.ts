import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LeakSearch, type Secret } from './check-leaks.ts';
import { PageCutter } from './cut-page.ts';
import type { Problem } from './problem.ts';
import { PagePiece, type PageScan, scanPage, scanPieces } from './scan-page.ts';

/** What the checks need to know of a file. */
export interface FileReading {
  /** Of a page or an SVG. */
  readonly scan?: PageScan;
  readonly leaks: readonly Problem[];
}

interface ReadPiece {
  readonly piece: PagePiece;
  /** Of the secrets in it. */
  readonly labels: readonly number[];
}

/**
 * Makes ready to read the files of a folder, one after the other: what many pages share is read once.
 * @param secrets what may stand in no file.
 * @returns reads one file; throws SpokenError if it cannot be unpacked.
 * @throws SpokenError if a secret is empty.
 */
export function createFileReader(
  folder: string,
  secrets: readonly Secret[],
): (file: string) => Promise<FileReading> {
  const search = secrets.length === 0 ? undefined : new LeakSearch(secrets);
  const cutter = new PageCutter<ReadPiece>((bytes) => ({
    piece: new PagePiece(Buffer.from(bytes, 'latin1').toString('utf8')),
    labels: search?.inPieces === true ? search.labelsInPiece(bytes) : [],
  }));
  const leaksIn = async (file: string): Promise<Problem[]> =>
    search?.problemsOf(file, await search.labelsInFile(folder, file)) ?? [];
  return async (file) => {
    if (file.endsWith('.html')) {
      const pieces = cutter.cut(readFileSync(join(folder, file), 'latin1'));
      const scan = scanPieces(
        file,
        pieces.map(({ piece }) => piece),
      );
      if (search?.inPieces === false) return { scan, leaks: await leaksIn(file) };
      const labels = new Set(pieces.flatMap((piece) => piece.labels));
      return { scan, leaks: search?.problemsOf(file, labels) ?? [] };
    }
    const leaks = await leaksIn(file);
    if (!file.endsWith('.svg')) return { leaks };
    return { scan: scanPage(file, readFileSync(join(folder, file), 'utf8')), leaks };
  };
}
