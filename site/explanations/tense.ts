import type { Code } from '../register/schema/vocabulary.ts';

/** Endings of keys whose sentences speak of cameras that are gone, to come or proposed; the first that is there is told. */
const endings: Readonly<Record<Code<'placeStatus'>, readonly string[]>> = {
  planned: ['-later'],
  'decision-pending': ['-proposed', '-later'],
  active: [],
  // What a pause interrupts is told as it is when the cameras are on.
  paused: [],
  ended: ['-past'],
};

/** The key of a sentence in the tense of the place's status, where one is there, else the key as it is. */
export function keyInTense<Key extends string>(
  key: Key,
  status: Code<'placeStatus'> | undefined,
  isKey: (variant: string) => variant is Key,
): Key {
  const variants = status === undefined ? [] : endings[status].map((ending) => `${key}${ending}`);
  return variants.find(isKey) ?? key;
}
