import { answersOf } from './carry-over.ts';
import { writeFollowUps } from './follow-up-letters.ts';
import type { LetterElement } from './letter-element.ts';
import { LetterFormElement } from './letter-form-element.ts';
import { shareByRecipient } from './letters.ts';
import { answerDay, appealDay, isDay, timeOf, type Instant } from './place-time.ts';
import { readFollowUp } from './read-follow-up.ts';
import type { Fault } from './read-request.ts';
import { letterForms } from './say.ts';

/** The form of the letters that follow on a request. */
class FollowUpElement extends LetterFormElement {
  protected override faultsOf(answers: FormData): readonly Fault[] {
    const { faults = [] } = readFollowUp(answers);
    const shared = shareByRecipient(this.asked.places, this.data);
    const cannotAppeal =
      answers.get('follow') === 'appeal' &&
      shared.length > 0 &&
      shared.every(({ recipient }) => !recipient.isAuthority);
    return cannotAppeal ? [{ field: 'place-search', missing: 'company' }, ...faults] : faults;
  }

  protected override write(answers: FormData, now: Instant): readonly ((letter: LetterElement) => void)[] {
    const reading = readFollowUp(answers);
    if (reading.faults) return [];
    return writeFollowUps(reading.answers, this.asked.places, this.data, now).map((ready) => (letter) => {
      letter.show(ready, this.data, now);
    });
  }

  /** The days by which they must answer, and an appeal must arrive. */
  protected override tell(): void {
    const answers = new Map(answersOf(this.form));
    const asked = answers.get('asked') ?? '';
    const answered = answers.get('answered') ?? '';
    this.#tellDay('due', 'follow.due', isDay(asked) ? answerDay(asked) : undefined);
    const isAppeal = answers.get('follow') === 'appeal';
    this.#tellDay('appeal', 'follow.appeal', isAppeal && isDay(answered) ? appealDay(answered) : undefined);
  }

  #tellDay(part: string, key: 'follow.due' | 'follow.appeal', day: string | undefined): void {
    const line = this.querySelector<HTMLElement>(`[data-day="${part}"]`)!;
    const isPassed = day !== undefined && day < timeOf(Date.now()).date;
    const coming = key === 'follow.due' ? key : `${key}-by`;
    const text =
      day === undefined
        ? ''
        : this.say(isPassed ? `${key}-passed` : coming, { date: letterForms(this.data.formats).date(day) });
    if (line.textContent !== text) line.textContent = text;
    line.classList.toggle('film-clock', text !== '');
  }
}

customElements.define('insyn-follow-up', FollowUpElement);
