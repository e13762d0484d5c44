import type { WhenFact } from '../../facts/fact.ts';
import type { HoursSpan } from '../../register/schema/weekly-hours.ts';
import { tellerFor, type Telling } from './telling.ts';

/** When the cameras are on. */
export function tellWhen({ hours, text }: WhenFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('when');
  const more = text ? [tell('when.text')] : [];
  if (hours === undefined) return more.length > 0 ? more : [unknown('when.unknown')];
  if (hours === 'always') return [tell('when.always'), tell('when.always.night'), ...more];
  return [...hours.flatMap(tellSpan), ...more];
}

function tellSpan({ days, from, to }: HoursSpan): readonly Telling[] {
  const { tell } = tellerFor('when');
  const on =
    new Set(days).size === 7
      ? [tell('when.hours-every-day')]
      : fewDays(days).map((few) => tell('when.hours-days', { days: { type: 'days', days: few } }));
  if (from === 0 && to === 1440) return [...on, tell('when.hours-whole-day')];
  const ends = partOfDay(to);
  // A time of the morning or night is understood to be the next one; a later time is not.
  const isNextDay = to <= from && (ends === 'day' || ends === 'evening' || partOfDay(from) === ends);
  return [
    ...on,
    tell(`when.hours-from-${partOfDay(from)}`, { time: { type: 'time', minutes: from } }),
    tell(isNextDay && ends !== 'midnight' ? 'when.hours-to-next-day' : `when.hours-to-${ends}`, {
      time: { type: 'time', minutes: to },
    }),
  ];
}

/** Days in groups that are short to say: three or more in a row by themselves, others by two. */
function fewDays(days: readonly number[]): readonly (readonly number[])[] {
  const sorted = [...new Set(days)].toSorted((one, other) => one - other);
  const runs = sorted.reduce<number[][]>((all, day) => {
    const last = all.at(-1);
    return last?.at(-1) === day - 1 ? [...all.slice(0, -1), [...last, day]] : [...all, [day]];
  }, []);
  const singles = runs.filter(({ length }) => length < 3).flat();
  const pairs = singles.flatMap((_, index) => (index % 2 === 0 ? [singles.slice(index, index + 2)] : []));
  return [...runs.filter(({ length }) => length > 2), ...pairs].toSorted((one, other) => one[0]! - other[0]!);
}

/** What people call the part of the day that a time is in. */
type PartOfDay = 'midnight' | 'night' | 'morning' | 'day' | 'evening';

/** Minutes after midnight at which the parts of the day end. */
const ends = { night: 300, morning: 600, day: 1020 } as const;

function partOfDay(minutes: number): PartOfDay {
  if (minutes === 0 || minutes === 1440) return 'midnight';
  if (minutes < ends.night) return 'night';
  if (minutes < ends.morning) return 'morning';
  return minutes < ends.day ? 'day' : 'evening';
}
