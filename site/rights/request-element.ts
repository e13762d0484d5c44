import { answersOf } from './carry-over.ts';
import type { LetterElement } from './letter-element.ts';
import { LetterFormElement } from './letter-form-element.ts';
import { writeLetters } from './letters.ts';
import { linkPhone } from './link-phone.ts';
import { isDay, type Instant } from './place-time.ts';
import { readRequest, type Fault } from './read-request.ts';
import type { ChosenPlace } from './request-data.ts';
import { filmStateOf, type TimeWindow } from './retention-clock.ts';
import { sayClock, sayNextDay } from './say-clock.ts';

/** The form that asks for film. */
class RequestElement extends LetterFormElement {
  protected override faultsOf(answers: FormData): readonly Fault[] {
    return readRequest(answers).faults ?? [];
  }

  protected override write(answers: FormData, now: Instant): readonly ((letter: LetterElement) => void)[] {
    const { request } = readRequest(answers) as Extract<ReturnType<typeof readRequest>, { request: unknown }>;
    return writeLetters(request, this.asked.places, this.data, now).map((ready) => (letter) => {
      letter.show(ready, this.data, now, request);
    });
  }

  /** What has become of the film, as soon as the time is known. */
  protected override tell(): void {
    const answers = new Map(answersOf(this.form));
    const [date = '', from, to] = ['date', 'from', 'to'].map((name) => answers.get(name));
    const window = isDay(date) && from && to ? { date, from, to } : undefined;
    const places = window ? this.asked.places : [];
    const lines = [
      ...this.#nextDay(window),
      ...places.map((place) => this.#clockLine(place, window!, places.length > 1)),
    ];
    const clock = this.querySelector<HTMLElement>('[data-clock]')!;
    const text = lines.map((line) => line.textContent).join(' ');
    // A screen reader hears the clock only when it says something new.
    if (clock.textContent !== text) clock.replaceChildren(...lines);
  }

  #nextDay(window: TimeWindow | undefined): readonly HTMLElement[] {
    const sentence = window && sayNextDay(window, this.say, this.data.formats);
    if (sentence === undefined) return [];
    const line = document.createElement('p');
    line.textContent = sentence;
    return [line];
  }

  #clockLine(place: ChosenPlace, window: TimeWindow, isNamed: boolean): HTMLElement {
    const recipient = this.data.recipients[place.controller ?? ''] ?? this.data.municipality;
    const film = filmStateOf(place, window, Date.now());
    const { sentences, isUrgent } = sayClock(film, this.say, this.data.formats, recipient.phone);
    const line = document.createElement('p');
    line.className = isUrgent ? 'film-clock is-urgent' : 'film-clock';
    if (isNamed) {
      const name = document.createElement('strong');
      name.textContent = place.name;
      line.append(name, ' ');
    }
    line.append(...linkPhone(sentences.join(' '), recipient));
    return line;
  }
}

customElements.define('insyn-request', RequestElement);
