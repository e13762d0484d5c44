import MiniSearch from 'minisearch';
import { foldWord } from '../i18n/fold-word.ts';
import type { IndexedPlace, PlaceIndex } from './place-index.ts';
import type { Question } from './question.ts';
import { placeScanner, type FindWords } from './scan-places.ts';

/** Answers questions about one index; what a question leaves out, it does not ask. */
export type FindPlaces = (question: Partial<Question>) => readonly IndexedPlace[];

/** With more places than this an index takes longer to make than many searches without one. */
const indexedAtMost = 2000;

/** Makes the search over an index. Words match from their beginning, and a slip of the finger is forgiven. */
export function placeFinder({ places }: PlaceIndex): FindPlaces {
  const findWords =
    places.length > indexedAtMost
      ? placeScanner(places.map((place) => searched.map((name) => place[name])))
      : wordIndex(places);
  return ({ q = '', kind = '', controller = '', purpose = '', sound = false, live = false }) => {
    const words = q.trim();
    // Without words the order is that of the list; with words the best match comes first.
    const found = words === '' ? places : findAsked(words, findWords).map((number) => places[number]!);
    return found.filter(
      (place) =>
        (kind === '' || place.kind === kind) &&
        (controller === '' || place.controller === controller) &&
        (purpose === '' || (place.purposes?.includes(purpose) ?? false)) &&
        (!sound || place.sound === true) &&
        (!live || place.live === true),
    );
  };
}

/** So few letters have the small words that people write between others: `biblioteket i centrum`. */
const smallWord = /^\p{L}{1,3}$/u;

/** What all words find; where that is nothing, what the others find without the small words. */
function findAsked(words: string, findWords: FindWords): readonly number[] {
  const found = findWords(words);
  if (found.length > 0) return found;
  const asked = words.split(/\s+/u);
  const weighty = asked.filter((word) => !smallWord.test(word));
  return weighty.length === 0 || weighty.length === asked.length ? found : findWords(weighty.join(' '));
}

/** What of a place is searched. */
const searched = ['name', 'id', 'address', 'district', 'kindLabel'] as const;

function wordIndex(places: readonly IndexedPlace[]): FindWords {
  const search = new MiniSearch<IndexedPlace>({
    idField: 'id',
    fields: [...searched],
    processTerm: foldWord,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { name: 3, id: 3 },
      combineWith: 'AND',
    },
  });
  search.addAll(places);
  const numbers = new Map(places.map(({ id }, number) => [id, number]));
  return (words) => search.search(words).map(({ id }) => numbers.get(String(id))!);
}
