import type { FactKey } from '../facts/fact.ts';
import type { GuideKey } from './guide.ts';

const guides: Partial<Readonly<Record<FactKey, readonly GuideKey[]>>> = {
  what: ['surveillance'],
  who: ['control'],
  where: ['others'],
  decided: ['law'],
  rights: ['film', 'rights'],
  complaint: ['control'],
};

/** The guides that tell more of what a fact is about. */
export function guidesOfFact(key: FactKey): readonly GuideKey[] {
  return guides[key] ?? [];
}
