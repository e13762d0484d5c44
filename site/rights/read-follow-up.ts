import { followUps, type FollowUp } from './follow-up.ts';
import { isDay } from './place-time.ts';
import type { Fault, Missing } from './read-request.ts';

/** What the form of a letter that follows on a request says. */
export interface FollowUpAnswers {
  readonly followUp: FollowUp;
  /** The day on which the request was received, ISO 8601. */
  readonly asked: string;
  readonly answered?: string | undefined;
  readonly reference?: string | undefined;
  readonly told?: string | undefined;
  readonly name?: string | undefined;
  /** Languages that the letter is to be in besides (BCP 47). */
  readonly alsoIn?: readonly string[] | undefined;
}

/** What is missing, in the order of the questions, or else the answers. */
export type FollowUpReading =
  { readonly faults: readonly Fault[] } | { readonly faults?: undefined; readonly answers: FollowUpAnswers };

/** Letters about an answer, which has a day. Somebody may complain with or without an answer. */
const aboutAnswer: ReadonlySet<FollowUp | undefined> = new Set(['refused', 'incomplete', 'appeal']);

/** Reads the form of a letter that follows on a request. */
export function readFollowUp(form: FormData): FollowUpReading {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const followUp = followUps.find((each) => each === text('follow'));
  const needsAnswer = aboutAnswer.has(followUp) || (followUp === 'complaint' && text('answered') !== '');
  const missing: [boolean, string, Missing][] = [
    [followUp === undefined, 'follow', 'follow'],
    [form.getAll('place').length === 0, 'place-search', 'place'],
    [!isDay(text('asked')), 'asked', 'asked'],
    [needsAnswer && !isDay(text('answered')), 'answered', 'answered'],
  ];
  const faults = missing.filter(([is]) => is).map(([, field, what]): Fault => ({ field, missing: what }));
  if (faults.length > 0 || !followUp) return { faults };
  const optional = (name: string): string | undefined => text(name) || undefined;
  return {
    answers: {
      followUp,
      asked: text('asked'),
      answered: followUp === 'no-answer' ? undefined : optional('answered'),
      reference: followUp === 'no-answer' ? undefined : optional('reference'),
      told: optional('told'),
      name: optional('name'),
      alsoIn: form.getAll('also').filter((lang) => typeof lang === 'string'),
    },
  };
}
