import MiniSearch from 'minisearch';
import { foldWord } from '../../i18n/fold-word.ts';
import type { Position } from '../../register/position/coordinate-systems.ts';
import type { GazetteerEntry } from './gazetteer.ts';

/** A name that is known, as it is written, and where it is. */
export interface NamedPosition {
  readonly name: string;
  readonly position: Position;
}

/** The names of a gazetteer, to be found by what somebody types. */
export interface NameFinder {
  /** The name meant: as it is written, then without accents, then by its beginning or with a slip of the finger. */
  readonly find: (typed: string) => NamedPosition | undefined;
  /** At most so many names that begin with what is typed, those that are written so first. */
  readonly suggest: (typed: string, most: number) => readonly string[];
}

/** The number of a house after its street: the street is as near as the gazetteer knows. */
const houseNumber = /\s+\d+\s*\p{L}?$/u;

/** Makes the search over a gazetteer. */
export function nameFinder(entries: readonly GazetteerEntry[]): NameFinder {
  const search = new MiniSearch<{ id: number; name: string }>({
    fields: ['name'],
    processTerm: foldWord,
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false), combineWith: 'AND' },
  });
  search.addAll(entries.map(([name], id) => ({ id, name })));
  const folded = entries.map(([name]) => foldWord(name));

  const exactly = (words: string): number | undefined => {
    const written = words.normalize('NFC').toLowerCase();
    return known(entries.findIndex(([name]) => name.normalize('NFC').toLowerCase() === written));
  };
  const nearly = (words: string): number | undefined => known(folded.indexOf(foldWord(words)));
  const best = (words: string): number | undefined => search.search(words)[0]?.id as number | undefined;
  return {
    find(typed) {
      const words = typed.trim();
      if (words === '') return undefined;
      const street = words.replace(houseNumber, '');
      const index =
        exactly(words) ?? exactly(street) ?? nearly(words) ?? nearly(street) ?? best(words) ?? best(street);
      const entry = index === undefined ? undefined : entries[index];
      return entry && { name: entry[0], position: [entry[1], entry[2]] };
    },
    suggest(typed, most) {
      const begun = foldWord(typed.trim());
      if (begun === '') return [];
      const names = entries.flatMap(([name], index) => (folded[index]!.startsWith(begun) ? [name] : []));
      const isWrittenSo = (name: string): boolean =>
        name.toLowerCase().startsWith(typed.trim().toLowerCase());
      return [...names.filter(isWrittenSo), ...names.filter((name) => !isWrittenSo(name))].slice(0, most);
    },
  };
}

function known(index: number): number | undefined {
  return index === -1 ? undefined : index;
}
