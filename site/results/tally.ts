import type { Place } from '../register/model/register.ts';

/** How many places there are of something, and how many cameras they have together. */
export interface Count {
  readonly places: number;
  /** Cameras of the places that state how many they have. */
  readonly cameras: number;
  /** Places that do not state how many cameras they have, so that the sum of cameras is a lower bound. */
  readonly uncounted: number;
}

/** One row of a tally: what has the code. */
export interface TallyRow extends Count {
  readonly code: string;
}

/** Places counted by code, in the order in which a reader meets the codes. */
export interface Tally {
  readonly rows: readonly TallyRow[];
  /** All that were counted, each once. */
  readonly total: Count;
}

/** The code of what the register does not state. */
export const notStated = 'not-stated';

/** Counts places and their cameras. */
export function countPlaces(places: readonly Place[]): Count {
  const stated = places.map(({ cameras }) => cameras.count);
  return {
    places: places.length,
    cameras: stated.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    uncounted: stated.filter((count) => count === undefined).length,
  };
}

/**
 * Counts places by code. A place with no code is counted as not stated, so that nothing falls out; a place with
 * more codes is in each of their rows and once in the total.
 *
 * @param codes In the order of the rows. A code that no place has gets no row.
 */
export function tallyPlaces(
  places: readonly Place[],
  codes: readonly string[],
  codesOf: (place: Place) => readonly string[],
): Tally {
  const byCode = new Map<string, Place[]>();
  for (const place of places) {
    const own = codesOf(place);
    for (const code of own.length === 0 ? [notStated] : own) {
      const known = byCode.get(code);
      if (known) known.push(place);
      else byCode.set(code, [place]);
    }
  }
  const rows = [...codes, notStated].flatMap((code) => {
    const group = byCode.get(code);
    return group ? [{ code, ...countPlaces(group) }] : [];
  });
  return { rows, total: countPlaces(places) };
}

/** The same rows with the largest first; what is not stated stays last. */
export function largestFirst({ rows, total }: Tally): Tally {
  const rank = ({ code, places }: TallyRow): number => (code === notStated ? -1 : places);
  return { rows: rows.toSorted((one, other) => rank(other) - rank(one)), total };
}

/** How many places have a code. */
export function placesWith(tally: Tally, code: string): number {
  return tally.rows.find((row) => row.code === code)?.places ?? 0;
}
