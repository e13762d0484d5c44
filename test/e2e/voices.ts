import type { Page } from '@playwright/test';

/** A sentence that was given to the device to speak. */
export interface Spoken {
  readonly text: string;
  readonly rate: number;
  readonly voice: string;
}

/** A device with these voices, which speaks nothing until `endSentence` says that it has. */
export async function giveVoices(
  page: Page,
  voices: readonly { readonly lang: string; readonly localService: boolean }[],
): Promise<void> {
  await page.addInitScript((given) => {
    const state = { spoken: [] as Spoken[], current: undefined as EventTarget | undefined };
    Object.assign(window, { spokenState: state });
    class Utterance extends EventTarget {
      text: string;
      rate = 1;
      lang = '';
      voice: { lang: string } | null = null;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => given.map((voice) => ({ ...voice, default: false })),
        speak(utterance: Utterance) {
          state.current = utterance;
          state.spoken.push({
            text: utterance.text,
            rate: utterance.rate,
            voice: utterance.voice?.lang ?? '',
          });
        },
        cancel() {
          const broken = state.current;
          state.current = undefined;
          // As browsers do: what is broken off ends too.
          broken?.dispatchEvent(new Event('end'));
        },
      }),
    });
  }, voices);
}

/** What the device has been given to speak. */
export const spoken = (page: Page): Promise<Spoken[]> =>
  page.evaluate(() => (window as unknown as { spokenState: { spoken: Spoken[] } }).spokenState.spoken);
