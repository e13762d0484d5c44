import { speakWords, type SpeakWords } from './browser-words.ts';
import { answersOf, fillIn, openInPlace } from './carry-over.ts';
import { firstField, showFaults } from './error-summary.ts';
import type { KeepElement } from './keep-element.ts';
import type { KeptRequest } from './kept-request.ts';
import type { LetterElement, WrittenLetter } from './letter-element.ts';
import type { Instant } from './place-time.ts';
import { QuestionSteps } from './question-steps.ts';
import type { Fault } from './read-request.ts';
import type { AskedPlaces, RequestData } from './request-data.ts';
import { showQuestions } from './shown-questions.ts';
import './keep-element.ts';
import './letter-element.ts';

/** Links to the same form in another language and at another level. */
const sameForm = { language: 'header a[hreflang]', level: 'header .level-links a' } as const;

/** The letters of a form in another language or at another level, as the reader has left them. */
interface CarriedLetters {
  /** What they were made from. */
  readonly from: KeptRequest;
  readonly written: readonly WrittenLetter[];
}

/** @throws Where the places of a page cannot be had. */
async function fetchPlaces(page: Document): Promise<void> {
  const index = page.querySelector<HTMLElement>('[data-places]')!.dataset['index']!;
  const { ok, status } = await fetch(index);
  if (!ok) throw new Error(`The index of places answered ${status}.`);
}

/** Whether the page is being put in the place of another, whose answers come with it. */
let isCarrying = false;

/** A form that becomes letters. Nothing is kept unless asked for, nothing is sent, and no address holds anything of it. */
export abstract class LetterFormElement extends HTMLElement {
  protected form!: HTMLFormElement;
  protected data!: RequestData;
  protected say!: SpeakWords;
  #steps: QuestionSteps | undefined;
  /** What the letters on the page were made from; the answers may have been changed since. */
  #writtenFrom: KeptRequest | undefined;

  /** What is missing in the answers, in the order of the questions. */
  protected abstract faultsOf(answers: FormData): readonly Fault[];
  /** Fills one element for each letter. The answers have no faults. */
  protected abstract write(answers: FormData, now: Instant): readonly ((letter: LetterElement) => void)[];
  /** Tells what the answers mean while they are typed. */
  protected abstract tell(): void;

  connectedCallback(): void {
    this.form = this.querySelector('form')!;
    this.data = JSON.parse(this.querySelector('[data-request]')!.textContent) as RequestData;
    this.say = speakWords(this.data.words);
    this.querySelector<HTMLElement>('[data-without-script]')!.hidden = true;
    this.form.hidden = false;
    // A link on the page of a place leads straight to what is wrong there.
    const linked = document.getElementById(location.hash.slice(1));
    if (linked instanceof HTMLInputElement) linked.checked = true;
    this.form.addEventListener('input', () => {
      this.#follow();
    });
    this.form.addEventListener('submit', (event) => {
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
    // A page that is put in the place of another is made of elements in their order: these come first.
    customElements.upgrade(this);
    this.asked.begin(this.data);
    this.#follow();
    this.#steps = QuestionSteps.begin(this, this.say, (step) => this.#isAnswered(step));
    const kept = this.querySelector<KeepElement>('insyn-keep')?.begin(this.say, () => this.#typed());
    // An address that names a question is a new request.
    if (kept && linked === null && !isCarrying) void this.#takeUp(kept);
  }

  /** The part of the form in which places are chosen. */
  protected get asked(): AskedPlaces {
    return this.querySelector<AskedPlaces>('[data-places]')!;
  }

  #typed(): KeptRequest {
    return { answers: answersOf(this.form), places: this.asked.ids };
  }

  #follow(): void {
    showQuestions(this.form);
    this.tell();
    // How many questions there are depends on the answers.
    this.#steps?.show(this.#steps.current);
  }

  /** Whether a question that is shown alone may be left. What is missing in it is told. */
  #isAnswered(step: HTMLElement): boolean {
    const faults = this.faultsOf(new FormData(this.form));
    const own = faults.filter(({ field }) => step.contains(firstField(this.form, field) ?? null));
    this.#showFaults(own);
    return own.length === 0;
  }

  #showFaults(faults: readonly Fault[]): void {
    showFaults(this.form, faults, this.say, (field) => this.#steps?.reveal(field));
  }

  /** Opens the form in another language or at another level, with all that has been typed. */
  async #carryTo(address: string, by: keyof typeof sameForm): Promise<void> {
    const typed = this.#typed();
    const from = this.#writtenFrom;
    const letters = from && { from, written: this.#letters.map(({ written }) => written) };
    const step = this.#steps?.current;
    isCarrying = true;
    try {
      await openInPlace(address, async (next) => {
        // Letters are shown again only with the places that they are about.
        if (letters) await fetchPlaces(next);
      });
    } catch {
      // To follow the link would lose all that has been typed.
      document.querySelector('[data-carry-failed]')!.textContent = this.say('carry.failed');
      return;
    } finally {
      isCarrying = false;
    }
    await document.querySelector<LetterFormElement>(this.localName)!.restore(typed, letters, step);
    document.querySelector<HTMLElement>(`${sameForm[by]}[aria-current]`)?.focus({ preventScroll: true });
  }

  /** Goes on with what was kept on the device; the place of the sign that led here is asked about too. */
  async #takeUp(kept: KeptRequest): Promise<void> {
    await this.restore({ ...kept, places: [...kept.places, ...this.asked.ids] });
  }

  /** Takes over what was typed in another language, at another level or at another time. */
  async restore(typed: KeptRequest, letters?: CarriedLetters, step?: string): Promise<void> {
    if (letters) {
      // Answers that no letter can be made from any more must not take the letters with them.
      await this.#fillIn(letters.from);
      this.#write();
      for (const [index, letter] of this.#letters.entries())
        letter.written = letters.written[index] ?? letter.written;
    }
    await this.#fillIn(typed);
    if (step !== undefined) this.#steps?.show(step);
  }

  async #fillIn({ answers, places }: KeptRequest): Promise<void> {
    fillIn(this.form, answers);
    this.#follow();
    await this.asked.choose(places);
  }

  get #letters(): readonly LetterElement[] {
    return [...this.querySelectorAll<LetterElement>('[data-letters] insyn-letter')];
  }

  #write(): void {
    const answers = new FormData(this.form);
    const faults = this.faultsOf(answers);
    this.#showFaults(faults);
    if (faults.length > 0) return;
    this.#writtenFrom = this.#typed();
    const section = this.querySelector<HTMLElement>('[data-letters]')!;
    const template = this.querySelector<HTMLTemplateElement>('[data-letter]')!;
    const letters = this.write(answers, Date.now()).map((fill) => {
      const element = document.importNode(template.content, true).firstElementChild as LetterElement;
      fill(element);
      return element;
    });
    section.querySelector('[data-list]')!.replaceChildren(...letters);
    section.hidden = false;
    const heading = section.querySelector('h2')!;
    heading.textContent = this.say('letter.heading', { count: letters.length });
    heading.focus();
  }
}
