import type { SpeakWords } from './browser-words.ts';

/** Shows the questions of a form one at a time, and goes back and forth between them. */
export class QuestionSteps {
  readonly #root: HTMLElement;
  readonly #links: HTMLElement;
  readonly #say: SpeakWords;
  /** Whether what is shown may be left for what comes next. */
  readonly #isAnswered: (step: HTMLElement) => boolean;
  #current = '';

  /** Begins with the first step; `undefined` where the page shows all questions at once. */
  static begin(
    root: HTMLElement,
    say: SpeakWords,
    isAnswered: (step: HTMLElement) => boolean,
  ): QuestionSteps | undefined {
    const links = root.querySelector<HTMLElement>('[data-steps]');
    return links ? new QuestionSteps(root, links, say, isAnswered) : undefined;
  }

  private constructor(
    root: HTMLElement,
    links: HTMLElement,
    say: SpeakWords,
    isAnswered: (step: HTMLElement) => boolean,
  ) {
    this.#root = root;
    this.#links = links;
    this.#say = say;
    this.#isAnswered = isAnswered;
    links.hidden = false;
    for (const button of links.querySelectorAll<HTMLElement>('[data-go]'))
      button.addEventListener('click', () => {
        this.go(button.dataset['go'] === 'next' ? 1 : -1);
      });
    this.show(this.#steps[0]!.dataset['step']!);
  }

  /** Name of the step that is shown. */
  get current(): string {
    return this.#current;
  }

  /** Whether nothing comes after what is shown. */
  get isLast(): boolean {
    return this.#steps.at(-1)?.dataset['step'] === this.#current;
  }

  /** The steps that belong to what has been answered. */
  get #steps(): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[data-step]')].filter(({ hidden }) => !hidden);
  }

  /** Goes on if the question is answered, or back, and puts the focus there. */
  go(by: 1 | -1): void {
    const steps = this.#steps;
    const index = steps.findIndex(({ dataset }) => dataset['step'] === this.#current);
    const shown = steps[index];
    if (by === 1 && shown && !this.#isAnswered(shown)) return;
    const next = steps[index + by];
    if (!next) return;
    this.show(next.dataset['step']!);
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'start' });
  }

  /** Shows the step that a field is in. */
  reveal(field: HTMLElement): void {
    const step = field.closest<HTMLElement>('[data-step]');
    if (step) this.show(step.dataset['step']!);
  }

  /** Shows a step by its name; the first where it does not belong to what has been answered. */
  show(name: string): void {
    const steps = this.#steps;
    const index = Math.max(
      0,
      steps.findIndex(({ dataset }) => dataset['step'] === name),
    );
    this.#current = steps[index]!.dataset['step']!;
    for (const step of this.#root.querySelectorAll<HTMLElement>('[data-step]'))
      step.toggleAttribute('data-away', step.dataset['step'] !== this.#current);
    this.#links.querySelector('[data-step-of]')!.textContent = this.#say('step.of', {
      number: index + 1,
      all: steps.length,
    });
    this.#links.querySelector<HTMLElement>('[data-go="back"]')!.hidden = index === 0;
    this.#links.querySelector<HTMLElement>('[data-go="next"]')!.hidden = index === steps.length - 1;
  }
}
