import { isWatchedNow } from '../facts/facts.ts';
import type { Place } from '../register/model/register.ts';
import * as codes from '../register/schema/vocabulary.ts';
import * as states from './states.ts';
import { largestFirst, tallyPlaces, type Tally } from './tally.ts';

/** What places are counted by. */
export const tallyKeys = [
  'status',
  'kind',
  'purpose',
  'sound',
  'viewing',
  'retention',
  'reviews',
  'directions',
  'signs',
  'effects',
  'freshness',
] as const;

/** What places are counted by. */
export type TallyKey = (typeof tallyKeys)[number];

const stated = <Thing>(thing: Thing | undefined): readonly Thing[] => (thing === undefined ? [] : [thing]);

/**
 * Every tally of some places. By status all are counted; by all else those that are watched now, since what is only
 * planned has nothing to check and what has ended is checked no more.
 */
export function talliesOf(
  places: readonly Place[],
  reckoning: states.Reckoning,
): Readonly<Record<TallyKey, Tally>> {
  const now = places.filter(isWatchedNow);
  const byState = (all: readonly string[], stateOf: (place: Place) => string): Tally =>
    tallyPlaces(
      now,
      all.filter((state) => state !== 'not-stated'),
      (place) => [stateOf(place)],
    );
  return {
    status: tallyPlaces(places, codes.placeStatuses, ({ status }) => stated(status)),
    kind: largestFirst(tallyPlaces(now, codes.placeKinds, ({ kind }) => stated(kind))),
    purpose: largestFirst(tallyPlaces(now, codes.purposes, ({ purposes }) => purposes ?? [])),
    sound: tallyPlaces(now, codes.sounds, ({ sound }) => stated(sound)),
    viewing: tallyPlaces(now, codes.viewings, ({ viewing }) => stated(viewing)),
    retention: byState(states.retentionBands, states.retentionBandOf),
    reviews: byState(states.reviewStates, (place) => states.reviewStateOf(place, reckoning)),
    directions: byState(states.directionStates, (place) => states.directionStateOf(place, reckoning)),
    signs: byState(states.signStates, (place) => states.signStateOf(place, reckoning)),
    effects: byState(states.effectStates, (place) => states.effectStateOf(place, reckoning)),
    freshness: byState(states.freshnessBands, (place) => states.freshnessOf(place, reckoning)),
  };
}
