import { numberOf } from '../explanations/speaker.ts';
import type { Sentence, Value } from '../explanations/statement.ts';
import type { WordKey } from '../i18n/word-keys.ts';
import type { Costs } from './costs.ts';

const kronor = (amount: number): Value => ({ type: 'kronor', kronor: amount });
const tell = (name: string, values: Readonly<Record<string, Value>> = {}): Sentence => ({
  sentence: `results:reading.${name}` as WordKey,
  values,
});

/** What the sums say: of running costs first, how much of them is unclear, on average, and of purchases. */
export function costReadings({ yearly, purchase, years }: Costs): readonly Sentence[] {
  const { perPlace, perCamera, perCameraPlaces } = yearly;
  const stated = yearly.clearPlaces + yearly.unclearPlaces;
  const bought = purchase.clearPlaces + purchase.unclearPlaces;
  const amount = kronor(yearly.clear + yearly.unclear);
  return [
    ...(stated === 0
      ? [tell('sums-unknown')]
      : [
          tell('sums', { amount, places: numberOf(stated), missing: numberOf(yearly.missingPlaces) }),
          yearly.unclearPlaces === 0
            ? tell('all-clear')
            : tell('unclear', { amount: kronor(yearly.unclear) }),
        ]),
    ...(perPlace === undefined ? [] : [tell('per-place', { amount: kronor(perPlace) })]),
    ...(perCamera === undefined
      ? []
      : [tell('per-camera', { amount: kronor(perCamera), places: numberOf(perCameraPlaces) })]),
    ...(bought === 0
      ? []
      : [
          tell('purchase', {
            amount: kronor(purchase.clear + purchase.unclear),
            places: numberOf(bought),
          }),
        ]),
    ...(years ? [tellYears(years)] : []),
  ];
}

function tellYears([first, last]: readonly [number, number]): Sentence {
  const year = (of: number): Value => ({ type: 'year', year: of });
  return first === last
    ? tell('cost-year', { year: year(first) })
    : tell('cost-years', { first: year(first), last: year(last) });
}
