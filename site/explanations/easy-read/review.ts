import { isDemanded } from '../../facts/checked.ts';
import type { CheckedFact } from '../../facts/fact.ts';
import type { Review } from '../../register/model/register.ts';
import { dateValue } from '../speaker.ts';
import { tellerFor, type Telling, type TellingKey } from './telling.ts';

/** What has been looked at since, and what is due. */
export function tellChecked(fact: CheckedFact): readonly Telling[] {
  return [
    ...tellDue(fact),
    ...tellWeighings(fact),
    ...fact.directions.flatMap(tellDirection),
    ...(fact.directions.length === 0 && fact.hasBegun ? [unknown('checked.direction-unknown')] : []),
    ...tellEvaluation(fact),
    ...(fact.supervisory.length === 0
      ? [unknown('checked.supervisory-unknown')]
      : fact.supervisory.flatMap(tellSupervisory)),
  ];
}

const { tell, unknown } = tellerFor('checked');

function tellDue({ due, isOverdue, hasEnded }: CheckedFact): readonly Telling[] {
  if (hasEnded) return [tell('checked.due-ended')];
  if (due === undefined) return [unknown('checked.due-unknown')];
  const date = { date: dateValue(due) };
  return [
    ...(isOverdue
      ? [tell('checked.overdue', date), tell('checked.overdue.not-done')]
      : [tell('checked.due', date)]),
    // A routine of their own, and not what the law demands.
    tell('checked.due.own'),
  ];
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

/** The same, and that there is more about what was done afterwards. */
const tellMore = (review: Review): readonly Telling[] => [
  ...tellSummary(review),
  ...(review.remedy ? [tell('checked.done')] : []),
];

function tellWeighings({ assessment, yearly, controllerKind }: CheckedFact): readonly Telling[] {
  if (!assessment && !yearly) return [unknown('checked.weighed-unknown')];
  return [
    ...(assessment
      ? tellWeighing(
          assessment,
          'checked.weighed-assessment',
          ...(isDemanded(assessment) ? (['checked.weighed-assessment.law'] as const) : []),
        )
      : []),
    ...(yearly ? tellWeighing(yearly, yearlyOf(controllerKind)) : []),
  ];
}

/** The yearly review is the routine of whoever is responsible, and they are not always the municipality. */
function yearlyOf(kind: CheckedFact['controllerKind']): TellingKey {
  if (kind === 'board') return 'checked.weighed-yearly-review';
  return kind === 'company' ? 'checked.weighed-yearly-review-company' : 'checked.weighed-yearly-review-other';
}

function tellWeighing(review: Review, key: TellingKey, ...after: readonly TellingKey[]): readonly Telling[] {
  return [
    tell(key, on(review)),
    ...after.map((each) => tell(each)),
    ...tellOutcome(review.outcome),
    ...tellMore(review),
  ];
}

function tellDirection(review: Review): readonly Telling[] {
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

function tellEvaluation({ evaluation, hasBegun }: CheckedFact): readonly Telling[] {
  if (!evaluation) return hasBegun ? [unknown('checked.evaluation-unknown')] : [];
  return [
    tell('checked.evaluation', on(evaluation)),
    ...tellOutcome(evaluation.outcome, ['effect', 'no-effect', 'effect-unclear']),
    ...tellMore(evaluation),
  ];
}

function tellSupervisory(review: Review): readonly Telling[] {
  return [
    tell('checked.supervisory', on(review)),
    ...tellOutcome(review.outcome, ['criticism', 'no-remark']),
    ...tellMore(review),
  ];
}
