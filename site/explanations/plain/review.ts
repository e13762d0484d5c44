import { isDemanded } from '../../facts/checked.ts';
import type { CheckedFact } from '../../facts/fact.ts';
import type { Review } from '../../register/model/register.ts';
import { dateValue, nameValue, speakerFor, textValue } from '../speaker.ts';
import type { Statement, Value } from '../statement.ts';

const { say, unknown } = speakerFor('checked');

/** What has been looked at since, and what is due. */
export function sayChecked(fact: CheckedFact): readonly Statement[] {
  return [
    sayDue(fact),
    ...sayWeighings(fact),
    ...fact.directions.flatMap(sayDirection),
    // Cameras that are not there cannot have been checked, so the register owes no answer.
    ...(fact.directions.length === 0 && fact.hasBegun ? [unknown('checked.direction-unknown')] : []),
    ...sayEvaluation(fact),
    ...(fact.supervisory.length === 0
      ? [unknown('checked.supervisory-unknown')]
      : fact.supervisory.flatMap(saySupervisory)),
  ];
}

/** The law sets no day on which to weigh again: that there is one is the controller's own routine, and is told as that. */
function sayDue({ due, isOverdue, hasEnded, controllerKind }: CheckedFact): Statement {
  if (hasEnded) return say('checked.due-ended');
  if (due === undefined) return unknown('checked.due-unknown');
  const date = { date: dateValue(due) };
  if (isOverdue) return say('checked.overdue', date);
  return say(controllerKind === undefined ? 'checked.due' : `checked.due-${controllerKind}`, date);
}

/** What the review itself says, who did it, and what was done about it. */
function sayMore(review: Review, remedy: 'checked.remedy' | 'checked.done'): readonly Statement[] {
  const text = review.remedy && { text: textValue(review.remedy) };
  return [
    ...(review.byRole === undefined ? [] : [say('checked.by', { role: nameValue(review.byRole) })]),
    ...(review.summary ? [say('checked.summary', { text: textValue(review.summary) })] : []),
    ...(text && review.remedyDate !== undefined
      ? [say(`${remedy}-on`, { ...text, date: dateValue(review.remedyDate) })]
      : []),
    ...(text && review.remedyDate === undefined ? [say(remedy, text)] : []),
  ];
}

function sayWeighings({ assessment, yearly, controllerKind, hasBegun }: CheckedFact): readonly Statement[] {
  if (!assessment && !yearly) return [unknown('checked.weighed-unknown')];
  return [
    ...(assessment ? sayWeighing(assessment, assessmentOf(assessment), hasBegun) : []),
    ...(yearly ? sayWeighing(yearly, `yearly-review-${controllerKind ?? 'unknown'}`, hasBegun) : []),
  ];
}

function assessmentOf(review: Review): string {
  return isDemanded(review) ? 'assessment' : 'assessment-earlier';
}

function sayWeighing(review: Review, code: string, hasBegun: boolean): readonly Statement[] {
  const kind: Value = { type: 'codes', vocabulary: 'weighing', codes: [code] };
  const date = dateValue(review.date);
  const more = sayMore(review, 'checked.done');
  if (review.outcome === undefined) return [say('checked.weighed', { kind, date }), ...more];
  const isOfPlan = !hasBegun && ['keep', 'change', 'remove'].includes(review.outcome);
  const outcome: Value = {
    type: 'codes',
    vocabulary: 'outcome',
    codes: [isOfPlan ? `${review.outcome}-plan` : review.outcome],
  };
  return [say('checked.weighed-outcome', { kind, date, outcome }), ...more];
}

function sayDirection(review: Review): readonly Statement[] {
  const outcomes = ['correct', 'deviation', 'remedied'];
  // A remedy with its own date mends a deviation even where the outcome still says so.
  const outcome =
    review.outcome === 'deviation' && review.remedyDate !== undefined ? 'remedied' : review.outcome;
  return [sayOutcome('checked.direction', review, outcomes, outcome), ...sayMore(review, 'checked.remedy')];
}

function sayEvaluation({ evaluation, hasBegun }: CheckedFact): readonly Statement[] {
  if (!evaluation) return hasBegun ? [unknown('checked.evaluation-unknown')] : [];
  const outcomes = ['effect', 'no-effect', 'effect-unclear'];
  return [sayOutcome('checked.evaluation', evaluation, outcomes), ...sayMore(evaluation, 'checked.done')];
}

function saySupervisory(review: Review): readonly Statement[] {
  const outcomes = ['criticism', 'no-remark'];
  return [sayOutcome('checked.supervisory', review, outcomes), ...sayMore(review, 'checked.done')];
}

/** The sentence for the outcome, if it is one that a review of this kind can have. */
function sayOutcome(
  sentence: string,
  { date, outcome: stated }: Review,
  outcomes: readonly string[],
  outcome: string | undefined = stated,
): Statement {
  const isKnown = outcome !== undefined && outcomes.includes(outcome);
  return say(isKnown ? `${sentence}-${outcome}` : sentence, { date: dateValue(date) });
}
