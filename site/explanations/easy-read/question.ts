import type { FactKey } from '../../facts/fact.ts';
import { tellerFor, type Telling } from './telling.ts';

/** The question that a fact answers, as the heading over it. */
export function tellQuestion(key: FactKey): Telling {
  return tellerFor(key).tell(`question.${key}`);
}
