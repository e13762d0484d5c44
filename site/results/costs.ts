import type { Place } from '../register/model/register.ts';

/**
 * A sum of money that places state. It is clear where the place also states the year and the source, so that somebody
 * can look it up, and unclear where it does not.
 */
export interface CostSum {
  /** Kronor, and how many places they are the sum of. */
  readonly clear: number;
  readonly clearPlaces: number;
  readonly unclear: number;
  readonly unclearPlaces: number;
  /** Places that state no sum. */
  readonly missingPlaces: number;
  /** For each place that states a sum, on average and rounded; absent where none does. */
  readonly perPlace?: number | undefined;
  /** For each camera, of the places that also state how many cameras they have, and how many places those are. */
  readonly perCamera?: number | undefined;
  readonly perCameraPlaces: number;
}

/** What the surveillance costs, in kronor. */
export interface Costs {
  readonly purchase: CostSum;
  readonly yearly: CostSum;
  /** The first and last year that sums are from; absent where none states a year. */
  readonly years?: readonly [first: number, last: number] | undefined;
  /** Years and sources with the number of places that name them, most first. */
  readonly sources: readonly CostSource[];
}

/** Where sums come from, as the register states it. */
export interface CostSource {
  readonly year?: number | undefined;
  readonly source?: string | undefined;
  readonly places: number;
}

/** Whether a place states what its cameras cost, in any way. */
export function hasCost({ costPurchase, costYearly }: Place): boolean {
  return costPurchase !== undefined || costYearly !== undefined;
}

/** Adds up the costs of places. */
export function costsOf(places: readonly Place[]): Costs {
  const years = places
    .filter(hasCost)
    .map(({ costYear }) => costYear)
    .filter((year) => year !== undefined)
    .sort((one, other) => one - other);
  return {
    purchase: sumOf(places, ({ costPurchase }) => costPurchase),
    yearly: sumOf(places, ({ costYearly }) => costYearly),
    years: years.length === 0 ? undefined : [years[0]!, years.at(-1)!],
    sources: sourcesOf(places),
  };
}

function sumOf(places: readonly Place[], amountOf: (place: Place) => number | undefined): CostSum {
  const sum = { clear: 0, clearPlaces: 0, unclear: 0, unclearPlaces: 0, missingPlaces: 0 };
  const counted = { amount: 0, cameras: 0, places: 0 };
  for (const place of places) {
    const amount = amountOf(place);
    const cameras = place.cameras.count ?? 0;
    if (amount !== undefined && cameras > 0) {
      counted.amount += amount;
      counted.cameras += cameras;
      counted.places += 1;
    }
    if (amount === undefined) sum.missingPlaces += 1;
    else if (place.costYear === undefined || place.costSource === undefined) {
      sum.unclear += amount;
      sum.unclearPlaces += 1;
    } else {
      sum.clear += amount;
      sum.clearPlaces += 1;
    }
  }
  const stated = sum.clearPlaces + sum.unclearPlaces;
  return {
    ...sum,
    perPlace: stated === 0 ? undefined : Math.round((sum.clear + sum.unclear) / stated),
    perCamera: counted.cameras === 0 ? undefined : Math.round(counted.amount / counted.cameras),
    perCameraPlaces: counted.places,
  };
}

function sourcesOf(places: readonly Place[]): readonly CostSource[] {
  const groups = Map.groupBy(places.filter(hasCost), ({ costYear, costSource }) =>
    JSON.stringify([costYear ?? null, costSource ?? null]),
  );
  return [...groups.values()]
    .map((group) => ({ year: group[0]!.costYear, source: group[0]!.costSource, places: group.length }))
    .sort((one, other) => other.places - one.places || (other.year ?? 0) - (one.year ?? 0));
}
