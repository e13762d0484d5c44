import type { Letter } from './letter.ts';
import type { LetterForms, Say } from './say.ts';

/**
 * Letters for when the answer does not come or is not enough: a reminder after a month (GDPR art. 12.3), a
 * demand for reasons (12.4), a demand for the rest, a complaint to the supervisory authority (art. 77), and an
 * appeal to the administrative court (7 kap. 2 § lagen 2018:218; three weeks, handed to the one who decided,
 * förvaltningslagen 43 and 44 §§).
 */
export const followUps = ['no-answer', 'refused', 'incomplete', 'complaint', 'appeal'] as const;
/** A letter that follows on a request. */
export type FollowUp = (typeof followUps)[number];

/** What a letter that follows on a request is made from. */
export interface Earlier {
  readonly placeIds: readonly string[];
  readonly controller: string;
  readonly authority: string;
  /** The day of the request, ISO 8601. */
  readonly asked: string;
  /** Whether the last day for an answer has not passed yet. */
  readonly isEarly: boolean;
  /** The day of the answer, ISO 8601; absent where none came. */
  readonly answered?: string | undefined;
  readonly reference?: string | undefined;
  readonly told?: string | undefined;
  readonly name?: string | undefined;
}

/** The letters that a reader can send: only the decision of a public authority can be appealed. */
export function followUpsFor(isAuthority: boolean): readonly FollowUp[] {
  return followUps.filter((each) => each !== 'appeal' || isAuthority);
}

/** The letter that follows on a request. */
export function followUpLetter(followUp: FollowUp, earlier: Earlier, say: Say, forms: LetterForms): Letter {
  const { controller, authority, answered, reference, told, name } = earlier;
  const ids = forms.list(earlier.placeIds);
  const variables = followUp === 'complaint' ? { ids, controller } : { ids };
  const paragraphs = [
    [
      followUp === 'complaint'
        ? say('follow-up.to.complaint', { authority })
        : followUp === 'appeal'
          ? say('follow-up.to.appeal', { controller })
          : say('to', { controller }),
    ],
    [
      say('follow-up.asked', { date: forms.date(earlier.asked), controller }),
      ...(answered === undefined || followUp === 'no-answer'
        ? []
        : [say('follow-up.answered', { date: forms.date(answered) })]),
      ...(reference ? [say('follow-up.reference', { reference })] : []),
    ],
    [
      say(followUp === 'no-answer' && earlier.isEarly ? 'follow-up.no-answer-yet' : `follow-up.${followUp}`),
      ...(followUp === 'no-answer' || followUp === 'refused' ? [say('follow-up.no-answer-save')] : []),
    ],
    told?.trim() ? [say('follow-up.told', { text: told.trim() })] : [],
    [say('greeting')],
    name?.trim() ? [name.trim()] : [],
  ];
  return {
    subject: say(`follow-up.subject.${followUp}`, variables),
    paragraphs: paragraphs.filter((each) => each.length > 0).map((each) => each.join(' ')),
  };
}
