import { speakWords } from './browser-words.ts';
import { followUpLetter } from './follow-up.ts';
import { inLanguages, shareByRecipient, type ReadyLetter } from './letters.ts';
import { answerDay, timeOf, type Instant } from './place-time.ts';
import type { FollowUpAnswers } from './read-follow-up.ts';
import type { ChosenPlace, LetterWords, RequestData } from './request-data.ts';
import { letterForms } from './say.ts';

/**
 * One letter for each who answered or should have. A complaint goes to the supervisory authority instead, and an
 * appeal is written only to those whose decisions can be appealed.
 */
export function writeFollowUps(
  answers: FollowUpAnswers,
  places: readonly ChosenPlace[],
  data: RequestData,
  now: Instant,
): readonly ReadyLetter[] {
  return shareByRecipient(places, data)
    .filter(({ recipient }) => answers.followUp !== 'appeal' || recipient.isAuthority)
    .map(({ recipient, places: own }) => {
      const earlier = {
        ...answers,
        placeIds: own.map(({ id }) => id),
        controller: recipient.name,
        authority: data.authority.name,
        isEarly: timeOf(now).date <= answerDay(answers.asked),
      };
      const write = (words: LetterWords) =>
        followUpLetter(answers.followUp, earlier, speakWords(words), letterForms(words.formats));
      return {
        recipient: answers.followUp === 'complaint' ? data.authority : recipient,
        places: own,
        ...inLanguages(data, answers.alsoIn, write),
      };
    });
}
