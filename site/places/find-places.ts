import MiniSearch from 'minisearch';
import { foldWord } from '../i18n/fold-word.ts';
import type { IndexedPlace, PlaceIndex } from './place-index.ts';
import type { Question } from './question.ts';

/** Answers questions about one index. */
export type FindPlaces = (question: Question) => readonly IndexedPlace[];

/** Makes the search over an index. Words match from their beginning, and a slip of the finger is forgiven. */
export function placeFinder({ places }: PlaceIndex): FindPlaces {
  const search = new MiniSearch<IndexedPlace>({
    idField: 'id',
    fields: ['id', 'name', 'address', 'district', 'kindLabel'],
    processTerm: foldWord,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { name: 3, id: 3 },
      combineWith: 'AND',
    },
  });
  search.addAll(places);
  const byId = new Map(places.map((place) => [place.id, place]));
  return ({ q, kind, controller, purpose, sound, live }) => {
    const words = q.trim();
    // Without words the order is that of the list; with words the best match comes first.
    const found = words === '' ? places : search.search(words).map(({ id }) => byId.get(String(id))!);
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
