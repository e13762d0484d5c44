import type { WhatFact, WhereFact } from '../../facts/fact.ts';
import type { Code } from '../../register/schema/vocabulary.ts';
import { dateValue, speakerFor } from '../speaker.ts';
import type { Statement } from '../statement.ts';

/** What the place is and whether it is watched now. */
export function sayWhat(fact: WhatFact): readonly Statement[] {
  const { say, unknown, yesNo } = speakerFor('what');
  const { kind, cameraCount } = fact;
  return [
    kind === undefined
      ? unknown('what.kind-unknown')
      : kind === 'other'
        ? say('what.kind-other')
        : say('what.kind', { kind: { type: 'codes', vocabulary: 'placeKind', codes: [kind] } }),
    sayStatus(fact),
    ...sayDates(fact),
    cameraCount === undefined
      ? unknown('what.count-unknown')
      : say('what.count', { count: { type: 'number', number: cameraCount } }),
    yesNo('what.public', fact.publicAccess),
  ];
}

/** How the date of a status is joined to it. */
const datedStatus: Partial<Readonly<Record<Code<'placeStatus'>, string>>> = {
  active: 'what.status-active-since',
  planned: 'what.status-planned-from',
  ended: 'what.status-ended-on',
};

function sayStatus({ status, statusDate, ...dates }: WhatFact): Statement {
  const { say, unknown } = speakerFor('what');
  if (status === undefined) return unknown('what.status-unknown');
  const date = statusDate && dates[statusDate];
  const dated = datedStatus[status];
  return date === undefined || dated === undefined
    ? say(`what.status-${status}`)
    : say(dated, { date: dateValue(date) });
}

/** The dates that the status does not tell. */
function sayDates({ startDate, endDate, statusDate }: WhatFact): readonly Statement[] {
  const { say } = speakerFor('what');
  return [
    ...(startDate === undefined || statusDate === 'startDate'
      ? []
      : [say('what.start-date', { date: dateValue(startDate) })]),
    ...(endDate === undefined || statusDate === 'endDate'
      ? []
      : [say('what.end-date', { date: dateValue(endDate) })]),
  ];
}

/** What is filmed, and how exactly the map shows it. */
export function sayWhere(fact: WhereFact): readonly Statement[] {
  const { say, unknown, name, quote, byCode } = speakerFor('where');
  const { positionState, precision } = fact;
  const metres = { precision: { type: 'metres', metres: precision ?? 0 } } as const;
  const isCircle = positionState === 'point' && precision !== undefined;
  return [
    quote('where.area', fact.area),
    quote('where.not-seen', fact.notSeen),
    name('where.address', 'address', fact.address),
    name('where.district', 'district', fact.district),
    isCircle
      ? say('where.position-precision', metres)
      : positionState === 'rounded'
        ? say('where.position-rounded', metres)
        : positionState === 'not-stated'
          ? unknown('where.position-not-stated')
          : say(`where.position-${positionState}`),
    ...(positionState === 'withheld' ? [byCode('where.withheld', fact.withheldReason)] : []),
    ...(fact.nearby ? [say('where.nearby', { text: { type: 'text', text: fact.nearby } })] : []),
  ];
}
