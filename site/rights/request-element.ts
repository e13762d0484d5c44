import { speakWords, type SpeakWords } from './browser-words.ts';
import { answersOf, fillIn, openInPlace, type KeptAnswers } from './carry-over.ts';
import { firstField, showFaults } from './error-summary.ts';
import type { LetterElement } from './letter-element.ts';
import { writeLetters } from './letters.ts';
import type { KeptRequest } from './kept-request.ts';
import { linkPhone } from './link-phone.ts';
import { QuestionSteps } from './question-steps.ts';
import { readRequest, type Fault } from './read-request.ts';
import type { AskedPlaces, ChosenPlace, RequestData } from './request-data.ts';
import { filmStateOf, type TimeWindow } from './retention-clock.ts';
import { sayClock } from './say-clock.ts';
import { showQuestions } from './shown-questions.ts';
import type { KeepElement } from './keep-element.ts';
import './keep-element.ts';
import './letter-element.ts';

/** Links to the same form in another language and at another level. */
const sameForm = { language: 'header a[hreflang]', level: 'header .level-links a' } as const;

/** Whether the page is being put in the place of another, whose answers come with it. */
let isCarrying = false;

/** The form that becomes letters. Nothing is kept, nothing is sent, and no address holds anything of it. */
class RequestElement extends HTMLElement {
  #form!: HTMLFormElement;
  #data!: RequestData;
  #say!: SpeakWords;
  #steps: QuestionSteps | undefined;

  connectedCallback(): void {
    this.#form = this.querySelector('form')!;
    this.#data = JSON.parse(this.querySelector('[data-request]')!.textContent) as RequestData;
    this.#say = speakWords(this.#data.words);
    this.querySelector<HTMLElement>('[data-without-script]')!.hidden = true;
    this.#form.hidden = false;
    // A link on the page of a place leads straight to what is wrong there.
    const linked = document.getElementById(location.hash.slice(1));
    if (linked instanceof HTMLInputElement) linked.checked = true;
    this.#form.addEventListener('input', () => {
      this.#follow();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      // The key Enter in a field is an answer to the question that is shown.
      if (this.#steps?.isLast === false) this.#steps.go(1);
      else this.#write();
    });
    for (const link of document.querySelectorAll<HTMLAnchorElement>(Object.values(sameForm).join()))
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void this.#carryTo(link.href, link.hreflang === '' ? 'level' : 'language');
      });
    // A page that is put in the place of another is made of elements in their order: this one comes first.
    customElements.upgrade(this.#asked);
    this.#asked.begin(this.#data);
    this.#follow();
    this.#steps = QuestionSteps.begin(this, this.#say, (step) => this.#isAnswered(step));
    const keep = this.querySelector<KeepElement>('insyn-keep')!;
    customElements.upgrade(keep);
    const kept = keep.begin(this.#say, () => this.#typed());
    // An address that names a place or a question is a new request, which only adds to what was kept.
    if (kept && linked === null && !isCarrying) void this.restore(kept.answers, kept.places, [], undefined);
  }

  #typed(): KeptRequest {
    return { answers: answersOf(this.#form), places: this.#asked.places.map(({ id }) => id) };
  }

  get #asked(): AskedPlaces {
    return this.querySelector<AskedPlaces>('[data-places]')!;
  }

  #follow(): void {
    showQuestions(this.#form);
    this.#showClock();
    // How many questions there are depends on the answers.
    this.#steps?.show(this.#steps.current);
  }

  /** Whether a question that is shown alone may be left. What is missing in it is told. */
  #isAnswered(step: HTMLElement): boolean {
    const { faults = [] } = readRequest(new FormData(this.#form));
    const own = faults.filter(({ field }) => step.contains(firstField(this.#form, field) ?? null));
    this.#showFaults(own);
    return own.length === 0;
  }

  #showFaults(faults: readonly Fault[]): void {
    showFaults(this.#form, faults, this.#say, (field) => this.#steps?.reveal(field));
  }

  #showClock(): void {
    const answers = new Map(answersOf(this.#form));
    const [date, from, to] = ['date', 'from', 'to'].map((name) => answers.get(name));
    const window = date && from && to ? { date, from, to } : undefined;
    const places = window ? this.#asked.places : [];
    const lines = places.map((place) => this.#clockLine(place, window!, places.length > 1));
    const clock = this.querySelector<HTMLElement>('[data-clock]')!;
    const text = lines.map((line) => line.textContent).join(' ');
    // A screen reader hears the clock only when it says something new.
    if (clock.textContent !== text) clock.replaceChildren(...lines);
  }

  #clockLine(place: ChosenPlace, window: TimeWindow, isNamed: boolean): HTMLElement {
    const recipient = this.#data.recipients[place.controller ?? ''] ?? this.#data.municipality;
    const film = filmStateOf(place, window, Date.now());
    const { sentences, isUrgent } = sayClock(film, this.#say, this.#data.formats, recipient.phone);
    const line = document.createElement('p');
    line.className = isUrgent ? 'film-clock is-urgent' : 'film-clock';
    if (isNamed) {
      const name = document.createElement('strong');
      name.textContent = place.name;
      line.append(name, ' ');
    }
    line.append(...linkPhone(sentences.join(' '), recipient.phone));
    return line;
  }

  /** Opens the form in another language or at another level, with all that has been typed. */
  async #carryTo(address: string, by: keyof typeof sameForm): Promise<void> {
    const { answers, places } = this.#typed();
    const letters = this.#letters.map(({ text }) => text);
    const step = this.#steps?.current;
    isCarrying = true;
    try {
      await openInPlace(address);
    } catch {
      location.assign(address);
      return;
    } finally {
      isCarrying = false;
    }
    await document.querySelector<RequestElement>('insyn-request')!.restore(answers, places, letters, step);
    document.querySelector<HTMLElement>(`${sameForm[by]}[aria-current]`)?.focus({ preventScroll: true });
  }

  /** Takes over what was typed in another language or at another level. */
  async restore(
    answers: KeptAnswers,
    places: readonly string[],
    letters: readonly string[],
    step: string | undefined,
  ): Promise<void> {
    fillIn(this.#form, answers);
    this.#follow();
    await this.#asked.choose(places);
    if (step !== undefined) this.#steps?.show(step);
    if (letters.length === 0) return;
    this.#write();
    for (const [index, letter] of this.#letters.entries()) letter.text = letters[index] ?? letter.text;
  }

  get #letters(): readonly LetterElement[] {
    return [...this.querySelectorAll<LetterElement>('[data-letters] insyn-letter')];
  }

  #write(): void {
    const reading = readRequest(new FormData(this.#form));
    this.#showFaults(reading.faults ?? []);
    if (reading.faults) return;
    const now = Date.now();
    const letters = writeLetters(reading.request, this.#asked.places, this.#data, now);
    const section = this.querySelector<HTMLElement>('[data-letters]')!;
    const list = section.querySelector('[data-list]')!;
    const template = this.querySelector<HTMLTemplateElement>('[data-letter]')!;
    list.replaceChildren(
      ...letters.map((ready) => {
        const element = document.importNode(template.content, true).firstElementChild as LetterElement;
        element.show(ready, this.#data, reading.request, now);
        return element;
      }),
    );
    section.hidden = false;
    const heading = section.querySelector('h2')!;
    heading.textContent = this.#say('letter.heading', { count: letters.length });
    heading.focus();
  }
}

customElements.define('insyn-request', RequestElement);
