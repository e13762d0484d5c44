/** A distance as people say it: a number of metres or kilometres. */
export interface ToldDistance {
  readonly unit: 'metres' | 'kilometres';
  readonly number: number;
}

/** Rounds a distance in metres so that it does not seem to be known more exactly than it is: to tens, then to hundreds. */
export function tellDistance(metres: number): ToldDistance {
  const tens = Math.max(10, Math.round(metres / 10) * 10);
  return tens < 1000
    ? { unit: 'metres', number: tens }
    : { unit: 'kilometres', number: Math.round(metres / 100) / 10 };
}
