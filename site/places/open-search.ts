import { placeFinder, type FindPlaces } from './find-places.ts';
import { unpackIndex, type PackedIndex } from './packed-index.ts';
import type { PlaceIndex } from './place-index.ts';

/** All places, and what finds some of them. */
export interface PlaceSearch {
  readonly index: PlaceIndex;
  readonly find: FindPlaces;
}

/**
 * The search over the index that a server has answered with. It stands beside the small script of all pages, which
 * fetches it when somebody searches.
 * @throws Error if the server did not answer with an index.
 */
export async function openSearch(response: Response): Promise<PlaceSearch> {
  if (!response.ok) throw new Error(`The index of places answered ${response.status}.`);
  const index = unpackIndex((await response.json()) as PackedIndex);
  return { index, find: placeFinder(index) };
}
