/** A row of steps is told by its last, so that nobody has to hear every one. */
export const quietTime = 500;
/** A screen reader hears a change only, so the words are taken away before they come. */
export const emptyTime = 100;
/** So long after the start nothing is told unasked: the first answer would be drowned. */
export const graceTime = 1000;

/** Nothing to be seen or heard; it makes a repeated sentence another. */
const nothing = '\u200B';

/** Says sentences in an element with `role="status"`. */
export interface Announcer {
  /** Says as soon as it can be heard, and drops whatever waits. */
  readonly say: (sentence: string) => void;
  /** Answers what somebody has pressed, when nothing more has been pressed for a while. */
  readonly answer: (sentence: string) => void;
  /** Tells what happened by itself, unless an answer waits or the map has only just opened. */
  readonly mention: (sentence: string) => void;
  /** Begins the time in which nothing is mentioned. */
  readonly begin: () => void;
}

/** An announcer that writes into an element, which must be in the page before the first sentence. */
export function createAnnouncer(element: { textContent: string | null }): Announcer {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let hasAnswerWaiting = false;
  let grace: ReturnType<typeof setTimeout> | undefined;
  let last = '';

  const write = (sentence: string): void => {
    hasAnswerWaiting = false;
    last = last === sentence ? sentence + nothing : sentence;
    element.textContent = last;
  };
  const clear = (sentence: string): void => {
    element.textContent = '';
    waiting = setTimeout(write, emptyTime, sentence);
  };
  const wait = (sentence: string): void => {
    clearTimeout(waiting);
    waiting = setTimeout(clear, quietTime, sentence);
  };
  return {
    say(sentence) {
      clearTimeout(waiting);
      hasAnswerWaiting = sentence !== '';
      clear(sentence);
    },
    answer(sentence) {
      hasAnswerWaiting = true;
      wait(sentence);
    },
    mention(sentence) {
      if (!hasAnswerWaiting && grace === undefined) wait(sentence);
    },
    begin() {
      clearTimeout(grace);
      grace = setTimeout(() => {
        grace = undefined;
      }, graceTime);
    },
  };
}
