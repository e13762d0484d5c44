import type { DecidedFact } from '../../facts/fact.ts';
import { dateValue, nameValue } from '../speaker.ts';
import { tellerFor, valuesOf, type Telling } from './telling.ts';

/** Legal basis, decision, and what was weighed. */
export function tellDecided(fact: DecidedFact): readonly Telling[] {
  const { orUnknown } = tellerFor('decided');
  // Neither a decision to come nor an exemption owes a date; one that is stated is told.
  const isAssessed = !fact.isPending && fact.kind !== 'exempt';
  const isOwed = (value: string | undefined): boolean => !fact.isPending || value !== undefined;
  return [
    ...tellDecision(fact),
    ...(isAssessed || fact.date !== undefined
      ? [orUnknown('decided.date', valuesOf('date', fact.date, dateValue))]
      : []),
    ...(isOwed(fact.by) ? [orUnknown('decided.by', valuesOf('role', fact.by, nameValue))] : []),
    ...(isOwed(fact.reference)
      ? [orUnknown('decided.reference', valuesOf('reference', fact.reference, nameValue))]
      : []),
    orUnknown('decided.weighed', fact.weighed && {}),
    orUnknown('decided.alternatives', fact.alternatives && {}),
    orUnknown('decided.scope', fact.scope && {}),
    ...tellBasis(fact),
    ...tellStatute(fact),
    ...(fact.legalBasis === 'legitimate-interests'
      ? [orUnknown('decided.interest', fact.interest && {})]
      : []),
  ];
}

function tellDecision({ isPending, kind }: DecidedFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('decided');
  if (isPending) return [tell('decided.pending')];
  switch (kind) {
    case undefined:
      return [unknown('decided.unknown')];
    case 'own-assessment':
      return [tell('decided.own-assessment'), tell('decided.own-assessment.weighed')];
    case 'exempt':
      return [tell('decided.exempt')];
    case 'imy-permit':
    case 'county-permit':
      return [tell(`decided.${kind}`), tell('decided.permit.now')];
  }
}

/** Only a public task or a legal obligation must stand in a law (GDPR art. 6.3). */
function tellStatute({ legalBasis, statute }: DecidedFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('decided');
  if (statute !== undefined) return [tell('decided.statute')];
  return legalBasis === 'public-task' || legalBasis === 'legal-obligation'
    ? [unknown('decided.statute-unknown')]
    : [];
}

function tellBasis({ legalBasis }: DecidedFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('decided');
  if (legalBasis === undefined) return [unknown('decided.basis-unknown')];
  return legalBasis === 'legitimate-interests'
    ? [tell('decided.basis-legitimate-interests'), tell('decided.basis-legitimate-interests.over')]
    : [tell(`decided.basis-${legalBasis}`)];
}
