import { currentDisplay, displayChanged, wantsStillness } from '../display/kept-display.ts';
import { chooseVoice } from './choose-voice.ts';
import { takeStep, unread, type Reading, type Step } from './reading.ts';
import { spokenElements, spokenText } from './spoken-elements.ts';

/** A device may name its voices late, or have none and never say so. */
const waitForVoices = 3000;

/**
 * Reads the page aloud, sentence by sentence, with a voice of the device. Each sentence is an utterance
 * of its own: long ones stall, and many voices do not tell where in the text they are. Nothing here is
 * announced to a screen reader, which has a voice of its own.
 */
class ReadAloudElement extends HTMLElement {
  private reading: Reading = unread;
  private sentences: readonly HTMLElement[] = [];
  private voice: SpeechSynthesisVoice | undefined;
  // Chromium drops an utterance that nobody holds on to.
  private utterance: SpeechSynthesisUtterance | undefined;

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) {
      this.showNoVoice();
      return;
    }
    const look = (): void => {
      this.findVoice();
    };
    speechSynthesis.addEventListener('voiceschanged', look);
    look();
    setTimeout(() => {
      if (!this.voice) this.showNoVoice();
    }, waitForVoices);
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-step]'))
      button.addEventListener('click', () => {
        const step = button.dataset['step'];
        this.take(step === 'play' && this.reading.state === 'playing' ? 'pause' : (step as Step));
      });
    document.addEventListener(displayChanged, () => {
      if (this.reading.state === 'playing') this.speak();
    });
    window.addEventListener('pagehide', () => {
      speechSynthesis.cancel();
    });
  }

  private findVoice(): void {
    this.voice = chooseVoice(speechSynthesis.getVoices(), document.documentElement.lang);
    if (!this.voice) return;
    this.hidden = false;
    this.find('controls').hidden = false;
    this.find('no-voice').hidden = true;
  }

  private showNoVoice(): void {
    this.hidden = false;
    this.find('no-voice').hidden = false;
  }

  private find(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  private take(step: Step): void {
    if (this.reading.state === 'stopped') this.sentences = spokenElements(document.querySelector('main')!);
    this.reading = takeStep(this.reading, step, this.sentences.length);
    this.show();
    if (this.reading.state === 'playing') this.speak();
    else this.silence();
  }

  private speak(): void {
    this.silence();
    const utterance = new SpeechSynthesisUtterance(spokenText(this.sentences[this.reading.at]!));
    utterance.voice = this.voice ?? null;
    utterance.lang = this.voice?.lang ?? document.documentElement.lang;
    utterance.rate = Number(currentDisplay().rate ?? 1);
    utterance.addEventListener('end', () => {
      // The end of one that was broken off is not the end of the sentence.
      if (this.utterance === utterance && this.reading.state === 'playing') this.take('ended');
    });
    // A voice that fails gives no end: the sentence waits to be asked for again.
    utterance.addEventListener('error', () => {
      if (this.utterance === utterance && this.reading.state === 'playing') this.take('pause');
    });
    this.utterance = utterance;
    speechSynthesis.speak(utterance);
  }

  private silence(): void {
    this.utterance = undefined;
    speechSynthesis.cancel();
  }

  /** Marks the sentence and brings it into view; the first button says what it does next. */
  private show(): void {
    const { state, at } = this.reading;
    for (const marked of document.querySelectorAll('.is-spoken')) marked.classList.remove('is-spoken');
    this.classList.toggle('is-reading', state !== 'stopped');
    document.documentElement.toggleAttribute('data-reading', state !== 'stopped');
    for (const label of this.querySelectorAll<HTMLElement>('[data-when]'))
      label.hidden = label.dataset['when'] !== state;
    for (const control of this.querySelectorAll<HTMLElement>('[data-while-reading]'))
      control.hidden = state === 'stopped';
    const sentence = state === 'stopped' ? undefined : this.sentences[at];
    sentence?.classList.add('is-spoken');
    sentence?.scrollIntoView({ block: 'center', behavior: wantsStillness() ? 'instant' : 'smooth' });
  }
}

customElements.define('insyn-aloud', ReadAloudElement);
