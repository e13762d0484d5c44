import type { Code } from '../../register/schema/vocabulary.ts';
import { isTellingKey, type Telling } from './telling.ts';

/** Endings of keys whose sentences speak of cameras that are gone, to come or proposed; the first that is there is told. */
const endings: Readonly<Record<Code<'placeStatus'>, readonly string[]>> = {
  planned: ['-later'],
  'decision-pending': ['-proposed', '-later'],
  active: [],
  // What a pause interrupts is told as it is when the cameras are on.
  paused: [],
  ended: ['-past'],
};

/** The sentence in the tense of the place's status, where it differs from the present. */
export function inTense(telling: Telling, status: Code<'placeStatus'> | undefined): Telling {
  const variants = status === undefined ? [] : endings[status].map((ending) => `${telling.key}${ending}`);
  const key = variants.find(isTellingKey);
  return key === undefined ? telling : { ...telling, key };
}
