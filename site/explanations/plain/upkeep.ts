import type { CostFact, SignFact } from '../../facts/fact.ts';
import type { OutdatedSign } from '../../facts/outdated-sign.ts';
import { dateValue, nameValue, speakerFor } from '../speaker.ts';
import type { Statement } from '../statement.ts';

/** What the surveillance costs. Unclear sums are said to be unclear. */
export function sayCost({ purchase, yearly, perCamera, year, source }: CostFact): readonly Statement[] {
  const { say, unknown } = speakerFor('cost');
  const amount = (kronor: number) => ({ amount: { type: 'kronor', kronor } }) as const;
  const isStated = purchase !== undefined || yearly !== undefined;
  return [
    purchase === undefined ? unknown('cost.purchase-unknown') : say('cost.purchase', amount(purchase)),
    yearly === undefined ? unknown('cost.yearly-unknown') : say('cost.yearly', amount(yearly)),
    ...(perCamera === undefined ? [] : [say('cost.per-camera', amount(perCamera))]),
    ...(isStated ? [saySource(year, source)] : []),
  ];
}

function saySource(year: number | undefined, source: string | undefined): Statement {
  const { say, unknown } = speakerFor('cost');
  if (year === undefined) return unknown('cost.source-unknown');
  const when = { year: { type: 'year', year } } as const;
  return source === undefined
    ? say('cost.year', when)
    : say('cost.source', { ...when, source: nameValue(source) });
}

/** Whether there is a sign and somebody has looked at it. */
export function saySign({ sign, hasSound, checked, outdated }: SignFact): readonly Statement[] {
  const { say, unknown, date } = speakerFor('sign');
  if (sign === false) return [say('sign.no')];
  return [
    sign === undefined ? unknown('sign.unknown') : say('sign.yes'),
    ...(hasSound ? [say('sign.sound')] : []),
    date('sign.checked', checked),
    ...(outdated ? sayOutdated(outdated) : []),
  ];
}

/** Since when a sign is out of date, and a sentence about each thing that makes it so. */
export function sayOutdated({ since, causes }: OutdatedSign): readonly Statement[] {
  const { say } = speakerFor('sign');
  return [
    say('sign.outdated', { date: dateValue(since) }),
    ...causes.map((cause) => say(`sign.outdated-${cause}`)),
  ];
}
