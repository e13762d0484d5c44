import MiniSearch from 'minisearch';
import type { IndexedPlace, PlaceIndex } from './place-index.ts';

/** What the reader has asked for; empty words ask for nothing. */
export interface Question {
  readonly q: string;
  readonly kind: string;
  readonly controller: string;
  readonly purpose: string;
  readonly sound: boolean;
  readonly live: boolean;
}

/** Answers questions about one index. */
export type FindPlaces = (question: Question) => readonly IndexedPlace[];

/** A word as it is searched for: small letters without accents, so that `torngatan` finds Törngatan. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

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

/** Whether a question asks for anything. */
export function isAsking({ q, kind, controller, purpose, sound, live }: Question): boolean {
  return q.trim() !== '' || kind !== '' || controller !== '' || purpose !== '' || sound || live;
}

/** A question as the parameters of an address; nothing that was not asked stands in it. */
export function writeQuestion(question: Question): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(question)) {
    if (value === true) parameters.set(name, 'yes');
    else if (typeof value === 'string' && value.trim() !== '') parameters.set(name, value.trim());
  }
  return parameters;
}

/** The question in the parameters of an address. */
export function readQuestion(parameters: URLSearchParams): Question {
  const word = (name: string): string => parameters.get(name) ?? '';
  return {
    q: word('q'),
    kind: word('kind'),
    controller: word('controller'),
    purpose: word('purpose'),
    sound: word('sound') === 'yes',
    live: word('live') === 'yes',
  };
}
