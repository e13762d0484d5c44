import { dateValue, nameValue, numberOf } from '../explanations/speaker.ts';
import type { Sentence, Value } from '../explanations/statement.ts';
import type { WordKey } from '../i18n/word-keys.ts';
import type { Register } from '../register/model/register.ts';
import { ownReviewKinds } from './reviews-by-year.ts';
import { statutoryItems } from './quality.ts';
import type { Results } from './results.ts';
import { soonDays } from './states.ts';
import type { TableKey } from './tables.ts';
import { codeWord } from './tables/tally-table.ts';
import type { TallyKey } from './tallies.ts';
import { notStated, placesWith } from './tally.ts';
import { costReadings } from './cost-readings.ts';

/** What stands in a sentence. */
export type Values = Readonly<Record<string, Value>>;

/** A sentence of `content/<lang>/results.json`. The keys are checked against the words by a test that speaks them all. */
export const reading = (name: string, values: Values = {}): Sentence => ({
  sentence: `results:reading.${name}` as WordKey,
  values,
});

/** Numbers as values. */
export const numbers = (of: Readonly<Record<string, number>>): Values =>
  Object.fromEntries(Object.entries(of).map(([name, number]) => [name, numberOf(number)]));

/** Tables that also tell of places where no cameras are on, or of no places at all. */
const ofMore: ReadonlySet<TableKey> = new Set<TableKey>([
  'status',
  'years',
  'requests',
  'deviations',
  'pending',
  'supervision',
]);

/**
 * What a table of figures says, in sentences; the first stands for the whole. Some tables need none, and those of the
 * places with cameras on have none where there is no such place.
 */
export function readingsOf(key: TableKey, results: Results, register: Register): readonly Sentence[] {
  const { tallies, lists, now, years } = results;
  const count = now.places;
  if (count === 0 && !ofMore.has(key)) return [];
  const of = (tally: TallyKey, code: string): number => placesWith(tallies[tally], code);
  const tell = (values: Readonly<Record<string, number>>): readonly Sentence[] => [
    reading(key, numbers({ count, ...values })),
  ];
  // What the register does not state of a place must not be taken for a no.
  const tellKnown = (tally: TallyKey, told: readonly Sentence[]): readonly Sentence[] => {
    const unknown = of(tally, notStated);
    return [
      ...(unknown < count ? told : []),
      ...(unknown > 0 ? [reading('not-stated', numbers({ number: unknown }))] : []),
    ];
  };
  switch (key) {
    case 'status':
      return tell({ count: results.all.places, now: count });
    case 'kind':
    case 'purpose':
      return tellKnown(key, [mostCommon(key, results)]);
    case 'sound':
      return tellKnown(key, tell({ number: of('sound', 'live') + of('sound', 'recorded') }));
    case 'viewing':
      return tellKnown(key, tell({ number: of('viewing', 'live') + of('viewing', 'recorded-and-live') }));
    case 'retention': {
      const unreasoned = of('retention', 'unreasoned');
      return tellKnown(key, tell({ number: of('retention', 'reasoned') + unreasoned, unreasoned }));
    }
    case 'reviews': {
      const never = of('reviews', 'never');
      return [
        ...tell({ overdue: of('reviews', 'overdue'), soon: of('reviews', 'soon'), days: soonDays }),
        ...(never > 0 ? [reading('reviews-never', numbers({ number: never }))] : []),
      ];
    }
    case 'directions': {
      const checked = count - of('directions', 'never');
      const deviation = of('directions', 'deviation');
      return deviation === 0
        ? [reading('directions-right', numbers({ count, checked }))]
        : tell({ checked, deviation });
    }
    case 'signs': {
      const months = register.municipality.publication.reviewMonths;
      const checked = of('signs', 'checked');
      return tellKnown(key, tell({ checked, none: of('signs', 'no-sign'), months }));
    }
    case 'effects':
      return tell({ evaluated: count - of('effects', 'never'), effect: of('effects', 'effect') });
    case 'freshness':
      return tell({ year: of('freshness', 'year') });
    case 'years': {
      const last = years.at(-1);
      if (!last) return [];
      const number = ownReviewKinds.reduce((sum, kind) => sum + last[kind], 0);
      const when: Values = { year: { type: 'year', year: last.year }, date: dateValue(register.asOf) };
      return [reading(key, { ...numbers({ number }), ...when })];
    }
    case 'sums':
      return costReadings(results.costs);
    case 'requests':
      return requestReadings(results);
    case 'quality':
      return qualityReadings(results);
    case 'due':
      return tell({ overdue: of('reviews', 'overdue'), soon: of('reviews', 'soon'), days: soonDays });
    case 'deviations':
      return tell({ number: lists.deviations.length });
    case 'pending':
      return tell({ pending: of('status', 'decision-pending'), planned: of('status', 'planned') });
    case 'supervision': {
      const criticism = lists.supervision.filter(({ review }) => review.outcome === 'criticism').length;
      return lists.supervision.length === 0
        ? [reading('supervision-unknown')]
        : tell({ number: lists.supervision.length, criticism });
    }
    default:
      return [];
  }
}

function mostCommon(key: 'kind' | 'purpose', { tallies }: Results): Sentence {
  const { rows, total } = tallies[key];
  const [first] = rows;
  return reading(key, {
    name: { type: 'word', word: codeWord(key, first?.code ?? notStated) },
    ...numbers({ most: first?.places ?? 0, count: total.places }),
  });
}

function requestReadings({ requests }: Results): readonly Sentence[] {
  const { received, inTime, stated, few, controllers } = requests;
  return [
    stated === 0
      ? reading('requests-unknown')
      : reading('requests', numbers({ received, inTime, stated, controllers })),
    ...(few > 0 ? [reading('requests-few', numbers({ few }))] : []),
  ];
}

function qualityReadings({ quality }: Results): readonly Sentence[] {
  const sum = (numbersOf: readonly number[]): number => numbersOf.reduce((all, number) => all + number, 0);
  const asked = sum(quality.map((each) => each.asked));
  const stated = sum(quality.map((each) => each.stated));
  const missing = sum(
    quality.filter(({ fact }) => fact in statutoryItems).map((each) => each.asked - each.stated),
  );
  return [reading('quality', numbers({ asked, stated })), reading('statutory', numbers({ missing }))];
}

/** The opening of the follow-up: of the municipality, or of one controller. */
export function resultsLead({ controller }: Results): Sentence {
  return controller
    ? { sentence: 'results:lead-of', values: { controller: nameValue(controller.name) } }
    : { sentence: 'results:lead', values: {} };
}
