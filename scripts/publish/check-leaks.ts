import { join } from 'node:path';
import { SpokenError } from '../spoken-error.ts';
import { ByteSearch } from './byte-search.ts';
import { fileLayers } from './file-layers.ts';
import { listFiles } from './list-files.ts';
import type { Problem } from './problem.ts';
import { searchLayer } from './search-layer.ts';
import { spellingsOf } from './secret-spellings.ts';
import { unescapeText } from './unescape-text.ts';

/** A value that the municipality withholds, and where it comes from. */
export interface Secret {
  readonly value: string;
  /** What may be told of it, e.g. `kameror.csv, row 12, adress`. */
  readonly source: string;
}

const filesAtOnce = 8;

interface LeakSearch {
  readonly search: ByteSearch;
  /** Whether a text can be unescaped in pieces that are cut before every `<`: no secret holds one. */
  readonly inPieces: boolean;
}

function createSearch(secrets: readonly Secret[]): LeakSearch {
  const empty = secrets.find(({ value }) => value.trim() === '');
  if (empty !== undefined) throw new SpokenError('publish.empty-secret', { source: empty.source });
  const patterns = secrets.flatMap(({ value }, label) =>
    spellingsOf(value).map((spelling) => [spelling, label] as const),
  );
  return {
    search: new ByteSearch(patterns),
    inPieces: !secrets.some(({ value }) => value.includes('<') || unescapeText(value).includes('<')),
  };
}

function labelsInName(search: ByteSearch, name: string): Set<number> {
  const labels = new Set<number>();
  search.search(Buffer.from(name, 'utf8'), 0, (label) => labels.add(label));
  return labels;
}

/** The path of a file without a part that itself holds a secret. */
function pathToTell(search: ByteSearch, file: string): string {
  const parts = file.split('/');
  while (parts.length > 0 && labelsInName(search, parts.join('/')).size > 0) parts.pop();
  return parts.length === file.split('/').length ? file : [...parts, '…'].join('/');
}

async function labelsInFile(
  { search, inPieces }: LeakSearch,
  folder: string,
  file: string,
): Promise<Set<number>> {
  const labels = labelsInName(search, file);
  for await (const layer of fileLayers(join(folder, file), file)) {
    await searchLayer(search, layer, inPieces, (label) => labels.add(label));
  }
  return labels;
}

/**
 * Makes ready to search files for withheld values.
 * @returns the search: it is given a folder and some of its files, and gives the problems in the order of the files.
 * @throws SpokenError if a secret is empty; the search does if a file cannot be unpacked.
 */
export function createLeakSearch(
  secrets: readonly Secret[],
): (folder: string, files: readonly string[]) => Promise<Problem[]> {
  const leakSearch = createSearch(secrets);
  return async (folder, files) => {
    const leaks: Problem[] = [];
    for (let first = 0; first < files.length; first += filesAtOnce) {
      const some = files.slice(first, first + filesAtOnce);
      const found = await Promise.all(some.map((file) => labelsInFile(leakSearch, folder, file)));
      found.forEach((labels, index) => {
        const sources = new Set([...labels].map((label) => secrets[label]?.source ?? ''));
        if (sources.size === 0) return;
        const file = pathToTell(leakSearch.search, some[index] ?? '');
        for (const source of [...sources].sort()) leaks.push({ file, kind: 'leak', target: source });
      });
    }
    return leaks;
  };
}

/**
 * Searches the names and the contents of all files of a folder for withheld values, in every spelling in which
 * text, markup, JSON, addresses, PDF and vector tiles may hold them. No problem repeats a value: its `target` is
 * the source. Text that was drawn as shapes cannot be found.
 * @throws SpokenError if a secret is empty, or a file cannot be unpacked.
 */
export async function findLeaks(folder: string, secrets: readonly Secret[]): Promise<Problem[]> {
  if (secrets.length === 0) return [];
  return createLeakSearch(secrets)(folder, await listFiles(folder));
}
