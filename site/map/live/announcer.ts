const quietTime = 500;

/** Says sentences in an element with `role="status"`. */
export interface Announcer {
  /** Says at once. */
  readonly say: (sentence: string) => void;
  /** Says when nothing new has come for a while, so that a row of steps is told by its last. */
  readonly saySoon: (sentence: string) => void;
}

/** An announcer that writes into an element, which must be in the page before the first sentence. */
export function createAnnouncer(element: HTMLElement): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (sentence: string): void => {
    clearTimeout(timer);
    element.textContent = sentence;
  };
  return {
    say,
    saySoon(sentence) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        say(sentence);
      }, quietTime);
    },
  };
}
