import { numberOf } from '../../explanations/speaker.ts';
import type { Value } from '../../explanations/statement.ts';
import type { Register } from '../../register/model/register.ts';
import type { Results } from '../results.ts';
import type { TallyKey } from '../tallies.ts';
import { placesWith } from '../tally.ts';

/** What stands in a line; nothing where the line is not told. */
export type LineValues = Readonly<Record<string, Value>> | undefined;

/** A number of cameras above which easy read says only that there are more. */
const mostCameras = 100;

/**
 * What the figures have to say in each line of `content/results.json`. A line about a number is told where there is
 * something to count.
 *
 * @param outdatedSigns How many of the signs are out of date, as the published states tell.
 */
export function lineValues(
  results: Results,
  register: Register,
  outdatedSigns: number,
): Readonly<Record<string, LineValues>> {
  const { tallies, now, costs, requests, quality, lists } = results;
  const of = (tally: TallyKey, ...codes: readonly string[]): number =>
    codes.reduce((sum, code) => sum + placesWith(tallies[tally], code), 0);
  const number = (count: number): LineValues => (count === 0 ? undefined : { number: numberOf(count) });
  const when = (holds: boolean): LineValues => (holds ? {} : undefined);
  const kronor = (amount: number): LineValues =>
    amount === 0 ? undefined : { amount: { type: 'kronor', kronor: amount } };
  const isOn = now.places > 0;
  const isCounted = now.uncounted < now.places;
  const isMany = now.cameras > mostCameras;
  const lacking = new Set(quality.flatMap(({ missing }) => missing.map(({ id }) => id))).size;
  const criticism = lists.supervision.filter(({ review }) => review.outcome === 'criticism').length;
  return {
    'places.places': number(now.places),
    'places.none': when(!isOn),
    'places.cameras': isCounted && !isMany && now.uncounted === 0 ? number(now.cameras) : undefined,
    'places.cameras-least': isCounted && !isMany && now.uncounted > 0 ? number(now.cameras) : undefined,
    'places.cameras-many': isMany ? number(mostCameras) : undefined,
    'places.cameras-unknown': when(isOn && !isCounted),
    'places.sound': number(of('sound', 'live', 'recorded')),
    'places.live': number(of('viewing', 'live', 'recorded-and-live')),
    'places.pending': number(of('status', 'decision-pending')),
    'places.homes': when(register.services.length > 0),
    'reviews.every-year': when(isOn && register.municipality.publication.reviewMonths === 12),
    'reviews.own': when(isOn && register.municipality.publication.reviewMonths === 12),
    'reviews.law': when(isOn),
    'reviews.in-time': number(of('reviews', 'in-time')),
    'reviews.soon': number(of('reviews', 'soon')),
    'reviews.overdue': number(of('reviews', 'overdue')),
    'reviews.none-overdue': when(isOn && of('reviews', 'overdue', 'never') === 0),
    'reviews.unknown': number(of('reviews', 'never')),
    'spot.correct': number(of('directions', 'correct')),
    'spot.remedied': number(of('directions', 'remedied')),
    'spot.deviation': number(of('directions', 'deviation')),
    'spot.unknown': number(of('directions', 'never', 'unclear')),
    'spot.sign': number(of('signs', 'checked', 'checked-earlier')),
    'spot.no-sign': number(of('signs', 'no-sign')),
    'spot.outdated': number(outdatedSigns),
    'effects.effect': number(of('effects', 'effect')),
    'effects.no-effect': number(of('effects', 'no-effect')),
    'effects.hard': number(of('effects', 'effect-unclear')),
    'effects.unknown': number(of('effects', 'never', 'unclear')),
    'costs.yearly': kronor(costs.yearly.clear + costs.yearly.unclear),
    'costs.unclear': kronor(costs.yearly.unclear),
    'costs.unknown': number(costs.yearly.missingPlaces),
    'film.none': number(of('retention', 'none')),
    'film.short': number(of('retention', 'day', 'three-days')),
    'film.long': number(of('retention', 'reasoned', 'unreasoned')),
    'film.unknown': number(of('retention', 'not-stated')),
    'rights.received': requests.stated === 0 ? undefined : { number: numberOf(requests.received) },
    'rights.in-time': requests.stated === 0 ? undefined : { number: numberOf(requests.inTime) },
    'rights.unknown': when(requests.stated === 0),
    'rights.supervision': number(lists.supervision.length),
    'rights.criticism': number(criticism),
    'quality.unknown': number(lacking),
    'quality.complete': when(isOn && lacking === 0),
  };
}
