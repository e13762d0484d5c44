import { isRecorded } from '../facts/facts.ts';
import type { Place } from '../register/model/register.ts';
import { hasCost } from './costs.ts';

/** Whether something holds of a place. */
type Test = (place: Place) => boolean;

/** The facts whose absence is counted, in the order of the table. */
export const factNames = [
  'address',
  'kind',
  'purposes',
  'sound',
  'decision',
  'controller',
  'area',
  'position',
  'need',
  'weighed',
  'alternatives',
  'legal-basis',
  'hours',
  'viewing',
  'technology',
  'masking',
  'retention',
  'retention-reason',
  'seen-by',
  'recipients',
  'camera-count',
  'sign',
  'sign-checked',
  'review',
  'direction-check',
  'evaluation',
  'purchase',
  'yearly-cost',
  'cost-source',
] as const;

/** The name of a fact whose absence is counted. */
export type FactName = (typeof factNames)[number];

const always = (): boolean => true;
const has = (key: keyof Place) => (place: Place) => place[key] !== undefined;
const hasReview =
  (...kinds: readonly string[]) =>
  ({ reviews }: Place): boolean =>
    reviews.some(({ kind }) => kinds.includes(kind));

const isAskedOf: Partial<Readonly<Record<FactName, Test>>> = {
  retention: (place) => isRecorded(place) !== false,
  'retention-reason': (place) => isRecorded(place) !== false && (place.retention ?? 0) > 72,
  'sign-checked': ({ sign }) => sign !== false,
  'cost-source': hasCost,
  // The assessment of 9 § is not asked for where the law makes an exemption (11 §).
  weighed: ({ decisionKind }) => decisionKind !== 'exempt',
};

const isStatedOf: Readonly<Record<FactName, Test>> = {
  address: has('address'),
  kind: has('kind'),
  purposes: has('purposes'),
  sound: has('sound'),
  decision: ({ decisionKind, decisionDate }) =>
    decisionKind === 'exempt' || (decisionKind !== undefined && decisionDate !== undefined),
  controller: has('controller'),
  area: has('area'),
  // What is withheld is known; what is in doubt is not.
  position: ({ positionState }) => positionState !== 'not-stated' && positionState !== 'in-doubt',
  need: has('purposeText'),
  weighed: has('weighed'),
  alternatives: has('alternatives'),
  'legal-basis': has('legalBasis'),
  hours: ({ hours, hoursText }) => hours !== undefined || hoursText !== undefined,
  viewing: has('viewing'),
  technology: has('technologies'),
  masking: has('masked'),
  retention: has('retention'),
  'retention-reason': has('retentionReason'),
  'seen-by': has('seenBy'),
  recipients: has('recipients'),
  'camera-count': ({ cameras }) => cameras.count !== undefined,
  sign: has('sign'),
  'sign-checked': has('signChecked'),
  review: hasReview('assessment', 'yearly-review'),
  'direction-check': hasReview('direction-check'),
  evaluation: hasReview('evaluation'),
  purchase: has('costPurchase'),
  'yearly-cost': has('costYearly'),
  'cost-source': ({ costYear, costSource }) => costYear !== undefined && costSource !== undefined,
};

/** Item of the statutory register that a fact answers, kamerabevakningslagen 10 § 1 to 5. */
export const statutoryItems: Partial<Readonly<Record<FactName, 1 | 2 | 3 | 4 | 5>>> = {
  address: 1,
  kind: 2,
  purposes: 3,
  sound: 4,
  decision: 5,
};

/** How well a fact is known: of the places where it is asked for, how many state it, and which do not. */
export interface FactQuality {
  readonly fact: FactName;
  readonly asked: number;
  readonly stated: number;
  readonly missing: readonly Place[];
}

/** How well each fact is known at some places. A fact that none of them is asked for has no row. */
export function qualityOf(places: readonly Place[]): readonly FactQuality[] {
  return factNames.flatMap((fact) => {
    const asked = places.filter(isAskedOf[fact] ?? always);
    const missing = asked.filter((place) => !isStatedOf[fact](place));
    return asked.length === 0
      ? []
      : [{ fact, asked: asked.length, stated: asked.length - missing.length, missing }];
  });
}
