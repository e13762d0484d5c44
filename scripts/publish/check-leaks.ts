import { join } from 'node:path';
import { SpokenError } from '../spoken-error.ts';
import { ByteSearch } from './byte-search.ts';
import { fileLayers } from './file-layers.ts';
import { listFiles } from './list-files.ts';
import type { Problem } from './problem.ts';
import { searchLayer, searchPiece } from './search-layer.ts';
import { spellingsOf } from './secret-spellings.ts';
import { unescapeText } from './unescape-text.ts';

/** A value that the municipality withholds, and where it comes from. */
export interface Secret {
  readonly value: string;
  /** What may be told of it, e.g. `kameror.csv, row 12, adress`. */
  readonly source: string;
}

/** Searches files for withheld values. A value is told by its label: its index among the secrets. */
export class LeakSearch {
  /** Whether a text can be searched in pieces that are cut before any `<`: no secret holds one. */
  readonly inPieces: boolean;
  private readonly search: ByteSearch;
  private readonly secrets: readonly Secret[];

  /** @throws SpokenError if a secret is empty. */
  constructor(secrets: readonly Secret[]) {
    const empty = secrets.find(({ value }) => value.trim() === '');
    if (empty !== undefined) throw new SpokenError('publish.empty-secret', { source: empty.source });
    const patterns = secrets.flatMap(({ value }, label) =>
      spellingsOf(value).map((spelling) => [spelling, label] as const),
    );
    this.secrets = secrets;
    this.search = new ByteSearch(patterns);
    this.inPieces = !secrets.some(({ value }) => value.includes('<') || unescapeText(value).includes('<'));
  }

  /**
   * The values in a piece of a page.
   * @param bytes UTF-8, each byte as one character.
   */
  labelsInPiece(bytes: string): readonly number[] {
    const labels = new Set<number>();
    searchPiece(this.search, bytes, (label) => labels.add(label));
    return [...labels];
  }

  /**
   * The values in a whole file.
   * @throws SpokenError if it cannot be unpacked.
   */
  async labelsInFile(folder: string, file: string): Promise<Set<number>> {
    const labels = new Set<number>();
    for await (const layer of fileLayers(join(folder, file), file)) {
      await searchLayer(this.search, layer, this.inPieces, (label) => labels.add(label));
    }
    return labels;
  }

  /** Tells the values in a file, those in its name among them. */
  problemsOf(file: string, labels: Iterable<number>): Problem[] {
    const all = new Set([...this.labelsInName(file), ...labels]);
    if (all.size === 0) return [];
    const sources = new Set([...all].map((label) => this.secrets[label]?.source ?? ''));
    const path = this.pathToTell(file);
    return [...sources].sort().map((source) => ({ file: path, kind: 'leak', target: source }));
  }

  private labelsInName(name: string): Set<number> {
    const labels = new Set<number>();
    this.search.search(Buffer.from(name, 'utf8'), 0, (label) => labels.add(label));
    return labels;
  }

  /** The path of a file without a part that itself holds a secret. */
  private pathToTell(file: string): string {
    const parts = file.split('/');
    while (parts.length > 0 && this.labelsInName(parts.join('/')).size > 0) parts.pop();
    return parts.length === file.split('/').length ? file : [...parts, '…'].join('/');
  }
}

/**
 * Searches the names and the contents of all files of a folder for withheld values, in every spelling in which
 * text, markup, JSON, addresses, PDF and vector tiles may hold them. No problem repeats a value: its `target` is
 * the source. Text that was drawn as shapes cannot be found.
 * @throws SpokenError if a secret is empty, or a file cannot be unpacked.
 */
export async function findLeaks(folder: string, secrets: readonly Secret[]): Promise<Problem[]> {
  if (secrets.length === 0) return [];
  const search = new LeakSearch(secrets);
  const leaks: Problem[] = [];
  for (const file of await listFiles(folder))
    leaks.push(...search.problemsOf(file, await search.labelsInFile(folder, file)));
  return leaks;
}
