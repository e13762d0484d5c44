import type { CheckedFact, DecidedFact } from '../../facts/fact.ts';
import type { Review } from '../../register/model/register.ts';
import { dateValue, speakerFor, textValue } from '../speaker.ts';
import type { Statement, Value } from '../statement.ts';

/** Legal basis, decision, and what was weighed. */
export function sayDecided(fact: DecidedFact): readonly Statement[] {
  const { say, unknown, quote, name, date, byCode } = speakerFor('decided');
  const decision = fact.isPending
    ? say('decided.pending')
    : fact.kind === undefined
      ? unknown('decided.unknown')
      : say(`decided.${fact.kind}`);
  const isAssessed = !fact.isPending && fact.kind !== 'exempt';
  return [
    decision,
    ...(isAssessed ? [date('decided.date', fact.date)] : []),
    ...(fact.isPending
      ? []
      : [name('decided.by', 'role', fact.by), name('decided.reference', 'reference', fact.reference)]),
    quote('decided.weighed', fact.weighed),
    quote('decided.alternatives', fact.alternatives),
    quote('decided.scope', fact.scope),
    byCode('decided.basis', fact.legalBasis),
    name('decided.statute', 'statute', fact.statute),
    ...(fact.legalBasis === 'legitimate-interests' ? [quote('decided.interest', fact.interest)] : []),
  ];
}

/** What has been looked at since, and what is due. */
export function sayChecked(fact: CheckedFact): readonly Statement[] {
  return [
    sayDue(fact),
    ...sayWeighing(fact.weighing),
    ...sayDirection(fact.direction),
    ...sayEvaluation(fact.evaluation),
    ...saySupervisory(fact.supervisory),
  ];
}

function sayDue({ due, isOverdue }: CheckedFact): Statement {
  const { say, unknown } = speakerFor('checked');
  if (due === undefined) return unknown('checked.due-unknown');
  return say(isOverdue ? 'checked.overdue' : 'checked.due', { date: dateValue(due) });
}

/** What the review itself says, if it says anything. */
function saySummary(review: Review): readonly Statement[] {
  const { say } = speakerFor('checked');
  return review.summary ? [say('checked.summary', { text: textValue(review.summary) })] : [];
}

function sayWeighing(review: Review | undefined): readonly Statement[] {
  const { say, unknown } = speakerFor('checked');
  if (!review) return [unknown('checked.weighed-unknown')];
  const kind: Value = { type: 'codes', vocabulary: 'weighing', codes: [review.kind] };
  const date = dateValue(review.date);
  if (review.outcome === undefined) return [say('checked.weighed', { kind, date }), ...saySummary(review)];
  const outcome: Value = { type: 'codes', vocabulary: 'outcome', codes: [review.outcome] };
  return [say('checked.weighed-outcome', { kind, date, outcome }), ...saySummary(review)];
}

function sayDirection(review: Review | undefined): readonly Statement[] {
  const { say, unknown } = speakerFor('checked');
  if (!review) return [unknown('checked.direction-unknown')];
  const outcomes = ['correct', 'deviation', 'remedied'];
  // A remedy with its own date mends a deviation even where the outcome still says so.
  const outcome =
    review.outcome === 'deviation' && review.remedyDate !== undefined ? 'remedied' : review.outcome;
  const sentence =
    outcome !== undefined && outcomes.includes(outcome)
      ? `checked.direction-${outcome}`
      : 'checked.direction';
  const remedy = review.remedy && { text: textValue(review.remedy) };
  return [
    say(sentence, { date: dateValue(review.date) }),
    ...saySummary(review),
    ...(remedy && review.remedyDate !== undefined
      ? [say('checked.remedy-on', { ...remedy, date: dateValue(review.remedyDate) })]
      : []),
    ...(remedy && review.remedyDate === undefined ? [say('checked.remedy', remedy)] : []),
  ];
}

function sayEvaluation(review: Review | undefined): readonly Statement[] {
  const { say, unknown } = speakerFor('checked');
  if (!review) return [unknown('checked.evaluation-unknown')];
  const outcomes = ['effect', 'no-effect', 'effect-unclear'];
  const known = review.outcome !== undefined && outcomes.includes(review.outcome);
  return [
    say(known ? `checked.evaluation-${review.outcome}` : 'checked.evaluation', {
      date: dateValue(review.date),
    }),
    ...saySummary(review),
  ];
}

function saySupervisory(review: Review | undefined): readonly Statement[] {
  const { say, unknown } = speakerFor('checked');
  if (!review) return [unknown('checked.supervisory-unknown')];
  const known = review.outcome === 'criticism' || review.outcome === 'no-remark';
  return [
    say(known ? `checked.supervisory-${review.outcome}` : 'checked.supervisory', {
      date: dateValue(review.date),
    }),
    ...saySummary(review),
  ];
}
