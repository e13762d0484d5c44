import type { CostFact, SignFact } from '../../facts/fact.ts';
import { dateValue } from '../speaker.ts';
import type { Value } from '../statement.ts';
import { tellerFor, valuesOf, type Telling } from './telling.ts';

const kronorOf = (kronor: number): Value => ({ type: 'kronor', kronor });

/** What the surveillance costs. */
export function tellCost(fact: CostFact): readonly Telling[] {
  const { tell, orUnknown } = tellerFor('cost');
  const { purchase, yearly, perCamera } = fact;
  return [
    orUnknown('cost.purchase', valuesOf('amount', purchase, kronorOf)),
    orUnknown('cost.yearly', valuesOf('amount', yearly, kronorOf)),
    ...(perCamera === undefined ? [] : [tell('cost.per-camera', { amount: kronorOf(perCamera) })]),
    ...(purchase === undefined && yearly === undefined ? [] : tellSource(fact)),
  ];
}

function tellSource({ year, source }: CostFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('cost');
  if (year === undefined) return [unknown('cost.source-unknown')];
  return [
    tell('cost.year', { year: { type: 'year', year } }),
    ...(source === undefined ? [] : [tell('cost.source')]),
  ];
}

/** Whether there is a sign and somebody has looked at it. */
export function tellSign({ sign, hasSound, checked, outdated }: SignFact): readonly Telling[] {
  const { tell, unknown, orUnknown } = tellerFor('sign');
  if (sign === false) return [tell('sign.no')];
  return [
    ...(sign === undefined ? [unknown('sign.unknown')] : [tell('sign.yes'), tell('sign.yes.about')]),
    ...(hasSound ? [tell('sign.sound')] : []),
    orUnknown('sign.checked', valuesOf('date', checked, dateValue)),
    ...(outdated
      ? [tell('sign.outdated'), tell('sign.outdated.since', { date: dateValue(outdated.since) })]
      : []),
  ];
}
