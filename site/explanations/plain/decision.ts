import type { DecidedFact } from '../../facts/fact.ts';
import { speakerFor } from '../speaker.ts';
import type { Statement } from '../statement.ts';

/** Legal basis, decision, and what was weighed. */
export function sayDecided(fact: DecidedFact): readonly Statement[] {
  const { say, name, quote } = speakerFor('decided');
  return [
    ...sayDecision(fact),
    ...(fact.isPending && fact.by === undefined ? [] : [name('decided.by', 'role', fact.by)]),
    ...(fact.isPending && fact.reference === undefined
      ? []
      : [name('decided.reference', 'reference', fact.reference)]),
    quote('decided.weighed', fact.weighed),
    quote('decided.alternatives', fact.alternatives),
    quote('decided.scope', fact.scope),
    ...sayBasis(fact),
    // What the law asks for now says nothing of cameras that are gone or of places that it exempts.
    ...(fact.hasEnded || fact.kind === 'exempt' ? [] : [say('decided.since-2025')]),
  ];
}

/** How it was decided and when. A permit from before 1 April 2025 is told as what it was. */
function sayDecision({ isPending, kind, date: decided }: DecidedFact): readonly Statement[] {
  const { say, unknown, date } = speakerFor('decided');
  // Neither a decision to come nor an exemption owes a date; one that is stated is told.
  const stated = decided === undefined ? [] : [date('decided.date', decided)];
  if (isPending) return [say('decided.pending'), ...stated];
  switch (kind) {
    case undefined:
      return [unknown('decided.unknown'), date('decided.date', decided)];
    case 'own-assessment':
      return [
        say('decided.own-assessment'),
        decided === undefined ? unknown('decided.date-unknown') : date('decided.date-assessment', decided),
      ];
    case 'imy-permit':
    case 'county-permit':
      return [say(`decided.${kind}`), date('decided.date-permit', decided)];
    case 'exempt':
      return [say('decided.exempt'), ...stated];
  }
}

/** The ground in everyday words with the article behind it, and the law that sets the task or demands it. */
function sayBasis({ legalBasis, statute, interest }: DecidedFact): readonly Statement[] {
  const { say, name, quote, byCode } = speakerFor('decided');
  const basis = byCode('decided.basis', legalBasis);
  const other =
    statute === undefined ? [] : [say('decided.statute-other', { statute: { type: 'name', name: statute } })];
  switch (legalBasis) {
    case 'public-task':
      return [basis, name('decided.statute', 'statute', statute)];
    case 'legal-obligation':
      return [basis, name('decided.statute-obligation', 'statute', statute)];
    case 'legitimate-interests':
      return [basis, quote('decided.interest', interest), ...other];
    case 'consent':
    case undefined:
      return [basis, ...other];
  }
}
