import type { SpeakWords } from './browser-words.ts';
import { dayAfter, timeOf, type RememberedTime } from './place-time.ts';
import type { FilmState, TimeWindow } from './retention-clock.ts';
import { letterForms } from './say.ts';

/** What the retention clock says of a place. */
export interface ClockLine {
  readonly sentences: readonly string[];
  readonly isUrgent: boolean;
}

/** Days are told instead of hours from here on: two whole days are easier to grasp than 53 hours. */
const hoursToldAtMost = 48;

/**
 * Says what has probably become of film. Where it is urgent the telephone number comes first.
 *
 * @param tag The tag that dates and times are written by (BCP 47).
 */
export function sayClock(film: FilmState, say: SpeakWords, tag: string, phone?: string): ClockLine {
  const at = (instant: number): Record<'date' | 'time', string> => writtenTime(timeOf(instant), tag);
  const calm = (...sentences: string[]): ClockLine => ({ sentences, isUrgent: false });
  switch (film.state) {
    case 'kept': {
      const left = sayLeft(film.hoursLeft, film.daysLeft, say);
      if (!film.isUrgent) return calm(say('clock.kept', { ...at(film.erasedFrom), left }));
      const call = phone === undefined ? [] : [say('clock.call-first', { phone })];
      return {
        sentences: [...call, say('clock.kept-urgent', { ...at(film.erasedFrom), left })],
        isUrgent: true,
      };
    }
    case 'being-erased':
      return {
        sentences: [
          phone === undefined ? say('clock.being-erased-no-phone') : say('clock.being-erased', { phone }),
        ],
        isUrgent: true,
      };
    case 'erased':
      // Whoever has chosen another year than they meant sees it here.
      return calm(say('clock.erased', writtenTime(timeOf(film.erasedTo), tag, { year: 'numeric' })));
    default:
      return calm(say(`clock.${film.state}`));
  }
}

/**
 * Says which day is meant where the later time is not after the earlier one; undefined where both are on one day.
 *
 * @param tag The tag that dates and times are written by (BCP 47).
 */
export function sayNextDay({ date, from, to }: TimeWindow, say: SpeakWords, tag: string): string | undefined {
  return to > from ? undefined : say('clock.next-day', writtenTime({ date: dayAfter(date), time: to }, tag));
}

function writtenTime(
  { date, time }: RememberedTime,
  tag: string,
  also: Pick<Intl.DateTimeFormatOptions, 'year'> = {},
): Record<'date' | 'time', string> {
  const day = new Intl.DateTimeFormat(tag, {
    ...also,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return { date: day.format(new Date(`${date}T00:00:00Z`)), time: letterForms(tag).time(time) };
}

function sayLeft(hours: number, days: number, say: SpeakWords): string {
  if (hours < 1) return say('clock.soon');
  return hours <= hoursToldAtMost ? say('clock.hours', { count: hours }) : say('clock.days', { count: days });
}
