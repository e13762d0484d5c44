import type { WhatFact, WhereFact } from '../../facts/fact.ts';
import { dateValue, nameValue } from '../speaker.ts';
import { countValue, tellerFor, valuesOf, type Telling, type TellingKey } from './telling.ts';

/** What the place is and whether it is watched now. */
export function tellWhat(fact: WhatFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('what');
  const { kind, cameraCount, publicAccess } = fact;
  return [
    kind === undefined ? unknown('what.kind-unknown') : tell(`what.kind-${kind}` as TellingKey),
    ...tellStatus(fact),
    ...tellDates(fact),
    cameraCount === undefined ? unknown('what.count-unknown') : tell('what.count', countValue(cameraCount)),
    publicAccess === undefined
      ? unknown('what.public-unknown')
      : tell(publicAccess ? 'what.public-yes' : 'what.public-no'),
  ];
}

/** Whether the cameras are on, and since or until when. */
export function tellStatus({ status, statusDate, ...dates }: WhatFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('what');
  const stated = statusDate && dates[statusDate];
  const dated = stated === undefined ? undefined : { date: dateValue(stated) };
  switch (status) {
    case undefined:
      return [unknown('what.status-unknown')];
    case 'active':
      return [dated ? tell('what.status-active-since', dated) : tell('what.status-active')];
    case 'planned':
      return [
        dated ? tell('what.status-planned-from', dated) : tell('what.status-planned'),
        tell('what.status-planned.off'),
      ];
    case 'decision-pending':
      return [tell('what.status-decision-pending'), tell('what.status-decision-pending.off')];
    case 'paused':
      return [tell('what.status-paused'), tell('what.status-paused.off')];
    case 'ended':
      return [
        dated ? tell('what.status-ended-on', dated) : tell('what.status-ended'),
        tell('what.status-ended.off'),
      ];
  }
}

/** The dates that the status does not tell. */
function tellDates({ startDate, endDate, statusDate }: WhatFact): readonly Telling[] {
  const { tell } = tellerFor('what');
  return [
    ...(startDate === undefined || statusDate === 'startDate'
      ? []
      : [tell('what.start-date', { date: dateValue(startDate) })]),
    ...(endDate === undefined || statusDate === 'endDate'
      ? []
      : [tell('what.end-date', { date: dateValue(endDate) })]),
  ];
}

/** What is filmed, and how exactly the map shows it. */
export function tellWhere(fact: WhereFact): readonly Telling[] {
  const { tell, orUnknown } = tellerFor('where');
  return [
    orUnknown('where.area', fact.area && {}),
    orUnknown('where.not-seen', fact.notSeen && {}),
    orUnknown('where.address', valuesOf('address', fact.address, nameValue)),
    orUnknown('where.district', valuesOf('district', fact.district, nameValue)),
    ...tellPosition(fact),
    ...(fact.nearby ? [tell('where.nearby')] : []),
  ];
}

function tellPosition({ positionState, precision, withheldReason }: WhereFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('where');
  switch (positionState) {
    case 'area':
      return [tell('where.position-area')];
    case 'point':
      return precision === undefined
        ? [tell('where.position-point')]
        : [
            tell('where.position-precision'),
            tell('where.position-precision.inside'),
            ...tellMetres('where.position-metres', precision),
          ];
    case 'rounded':
      return [
        tell('where.position-rounded'),
        ...tellMetres('where.position-rounded-metres', precision ?? 0),
        tell('where.position-rounded.unsure'),
      ];
    case 'withheld':
      return [
        tell('where.position-withheld'),
        withheldReason === undefined
          ? unknown('where.withheld-unknown')
          : tell(`where.withheld-${withheldReason}`),
        ...(withheldReason === 'security-measure' ? [tell('where.withheld-security-measure.why')] : []),
      ];
    case 'in-doubt':
      return [tell('where.position-in-doubt'), tell('where.position-in-doubt.wrong')];
    case 'not-stated':
      return [unknown('where.position-not-stated')];
  }
}

/** Metres that a person walks in a minute at an easy pace, and metres that need such a comparison. */
const metresInAMinute = 70;
const farMetres = 100;

/** A length, and where it is long also how long it takes to walk. */
function tellMetres(
  key: 'where.position-metres' | 'where.position-rounded-metres',
  metres: number,
): readonly Telling[] {
  const { tell } = tellerFor('where');
  const length = tell(key, { precision: { type: 'metres', metres } });
  if (metres <= farMetres) return [length];
  return [length, tell('where.position-walk', countValue(Math.round(metres / metresInAMinute)))];
}
