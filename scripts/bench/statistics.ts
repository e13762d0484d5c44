/**
 * The middle of several numbers; of an even count the mean of the two in the middle.
 * @throws if there are none.
 */
export function median(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new RangeError('No numbers have no median.');
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** What was measured in one round at one size. */
export interface Sample {
  /** How many rows or pages there were. */
  readonly count: number;
  readonly seconds: number;
}

/** How many times more one of many costs than one of few. 1 is as it should be: the cost grows as the count. */
export function costRatio(few: Sample, many: Sample): number {
  return many.seconds / many.count / (few.seconds / few.count);
}

/**
 * The median of the cost ratios of several rounds. A busy machine slows both sides of a round, so a ratio within
 * a round says more than one between figures that were measured far apart.
 */
export function medianCostRatio(rounds: readonly (readonly [few: Sample, many: Sample])[]): number {
  return median(rounds.map(([few, many]) => costRatio(few, many)));
}
