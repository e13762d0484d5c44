import { isWatchedNow } from '../facts/facts.ts';
import type { Controller, Place, Register } from '../register/model/register.ts';
import { costsOf, type Costs } from './costs.ts';
import { listsOf, type Lists } from './lists.ts';
import { qualityOf, type FactQuality } from './quality.ts';
import { requestsOf, type RequestFigures } from './requests.ts';
import { reviewsByYear, type ReviewYear } from './reviews-by-year.ts';
import { talliesOf, type TallyKey } from './tallies.ts';
import { countPlaces, type Count, type Tally } from './tally.ts';

/** Whether the surveillance is still right, in figures: of the whole register, or of what one controller answers for. */
export interface Results {
  /** The controller whose places are counted; absent for the whole register. */
  readonly controller?: Controller | undefined;
  /** All places of the register that may be published, and those where cameras are on now. */
  readonly all: Count;
  readonly now: Count;
  /** The places where cameras are on now. */
  readonly placesNow: readonly Place[];
  readonly tallies: Readonly<Record<TallyKey, Tally>>;
  readonly years: readonly ReviewYear[];
  readonly costs: Costs;
  readonly requests: RequestFigures;
  readonly quality: readonly FactQuality[];
  readonly lists: Lists;
}

/** What one controller answers for, or the places whose controller the register does not state. */
export interface ControllerResults {
  readonly controller?: Controller | undefined;
  readonly results: Results;
}

const known = new WeakMap<Register, Map<string | undefined, Results>>();

/**
 * The figures of a register, or of one controller's places. Homes are no places of the register and services are not
 * in any figure. The figures are worked out once.
 *
 * @param controller Its id; `undefined` for the whole register.
 */
export function resultsOf(register: Register, controller?: string): Results {
  const ofRegister = known.get(register) ?? new Map<string | undefined, Results>();
  known.set(register, ofRegister);
  const before = ofRegister.get(controller);
  if (before) return before;
  const own = register.controllers.find(({ id }) => id === controller);
  const places =
    controller === undefined
      ? register.places
      : register.places.filter((place) => place.controller === controller);
  const results = reckon(
    places,
    controller === undefined ? register.controllers : own ? [own] : [],
    register,
  );
  ofRegister.set(controller, { ...results, controller: own });
  return ofRegister.get(controller)!;
}

/**
 * The figures by controller, in the order of the register: those that answer for any place, and last the places whose
 * controller is not stated. Each place is in exactly one of them.
 */
export function resultsByController(register: Register): readonly ControllerResults[] {
  const stated = new Set(register.controllers.map(({ id }) => id));
  const own = register.controllers
    .map((controller) => ({ controller, results: resultsOf(register, controller.id) }))
    .filter(({ results }) => results.all.places > 0);
  const others = register.places.filter(
    ({ controller }) => controller === undefined || !stated.has(controller),
  );
  return others.length === 0 ? own : [...own, { results: reckon(others, [], register) }];
}

function reckon(places: readonly Place[], controllers: readonly Controller[], register: Register): Results {
  const reckoning = { asOf: register.asOf, reviewMonths: register.municipality.publication.reviewMonths };
  const now = places.filter(isWatchedNow);
  return {
    all: countPlaces(places),
    now: countPlaces(now),
    placesNow: now,
    tallies: talliesOf(places, reckoning),
    years: reviewsByYear(places, register.asOf),
    costs: costsOf(now),
    requests: requestsOf(controllers),
    quality: qualityOf(now),
    lists: listsOf(places, reckoning),
  };
}
