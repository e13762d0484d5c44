import type { Code } from '../../register/schema/vocabulary.ts';
import { keyInTense } from '../tense.ts';
import { isTellingKey, type Telling } from './telling.ts';

/** The sentence in the tense of the place's status, where it differs from the present. */
export function inTense(telling: Telling, status: Code<'placeStatus'> | undefined): Telling {
  return { ...telling, key: keyInTense(telling.key, status, isTellingKey) };
}
