import type { CheckedFact } from '../../facts/fact.ts';
import type { Review } from '../../register/model/register.ts';
import { dateValue } from '../speaker.ts';
import { tellerFor, type Telling } from './telling.ts';

/** What has been looked at since, and what is due. */
export function tellChecked(fact: CheckedFact): readonly Telling[] {
  return [
    ...tellDue(fact),
    ...tellWeighing(fact.weighing),
    ...tellDirection(fact.direction),
    ...tellEvaluation(fact.evaluation),
    ...tellSupervisory(fact.supervisory),
  ];
}

const { tell, unknown } = tellerFor('checked');

function tellDue({ due, isOverdue }: CheckedFact): readonly Telling[] {
  if (due === undefined) return [unknown('checked.due-unknown')];
  const date = { date: dateValue(due) };
  return isOverdue
    ? [tell('checked.overdue', date), tell('checked.overdue.not-done')]
    : [tell('checked.due', date)];
}

const on = ({ date }: Review) => ({ date: dateValue(date) });

/** What the review came to, if plain language tells it of reviews of this kind. */
function tellOutcome(
  outcome: Review['outcome'],
  told?: readonly Exclude<Review['outcome'], undefined>[],
): readonly Telling[] {
  return outcome === undefined || (told && !told.includes(outcome))
    ? []
    : [tell(`checked.outcome-${outcome}`)];
}

/** Says that there is more to read in the register's own words. */
const tellSummary = ({ summary }: Review): readonly Telling[] => (summary ? [tell('checked.summary')] : []);

function tellWeighing(review: Review | undefined): readonly Telling[] {
  if (!review) return [unknown('checked.weighed-unknown')];
  const kind = review.kind === 'yearly-review' ? 'yearly-review' : 'assessment';
  return [
    tell(`checked.weighed-${kind}`, on(review)),
    ...tellOutcome(review.outcome),
    ...tellSummary(review),
  ];
}

function tellDirection(review: Review | undefined): readonly Telling[] {
  if (!review) return [unknown('checked.direction-unknown')];
  const { outcome, remedy, remedyDate } = review;
  const isMended = outcome === 'remedied' || (outcome === 'deviation' && remedyDate !== undefined);
  return [
    tell('checked.direction', on(review)),
    ...(outcome === 'correct' ? [tell('checked.direction-correct')] : []),
    ...(outcome === 'deviation' || isMended ? [tell('checked.direction-deviation')] : []),
    ...(isMended ? [tell('checked.direction-remedied')] : []),
    ...tellSummary(review),
    ...(remedy && remedyDate !== undefined
      ? [tell('checked.remedy-on', { date: dateValue(remedyDate) })]
      : []),
    ...(remedy ? [tell('checked.remedy')] : []),
  ];
}

function tellEvaluation(review: Review | undefined): readonly Telling[] {
  if (!review) return [unknown('checked.evaluation-unknown')];
  return [
    tell('checked.evaluation', on(review)),
    ...tellOutcome(review.outcome, ['effect', 'no-effect', 'effect-unclear']),
    ...tellSummary(review),
  ];
}

function tellSupervisory(review: Review | undefined): readonly Telling[] {
  if (!review) return [unknown('checked.supervisory-unknown')];
  return [
    tell('checked.supervisory', on(review)),
    ...tellOutcome(review.outcome, ['criticism', 'no-remark']),
    ...tellSummary(review),
  ];
}
