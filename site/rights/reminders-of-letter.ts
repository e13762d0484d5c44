import type { SpeakWords } from './browser-words.ts';
import type { Reminder } from './reminder.ts';
import type { FilmState } from './retention-clock.ts';

/**
 * What a reader may want to be reminded of once a letter has been sent: the last day for an answer, and when the
 * film is erased. Nothing in it tells who asks or where.
 *
 * @param answerBy The last day for an answer, as ISO 8601; undefined where no time is set for it.
 */
export function remindersOf(
  answerBy: string | undefined,
  film: FilmState | undefined,
  say: SpeakWords,
): readonly Reminder[] {
  const remind = (which: 'answer' | 'erase', at: Reminder['at']): Reminder => ({
    summary: say(`after.reminder-${which}`),
    description: say(`after.reminder-${which}-about`),
    at,
  });
  return [
    ...(answerBy === undefined ? [] : [remind('answer', answerBy)]),
    ...(film?.state === 'kept' ? [remind('erase', film.erasedFrom)] : []),
  ];
}
