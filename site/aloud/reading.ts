/** Where a reading aloud is. */
export interface Reading {
  readonly state: 'stopped' | 'playing' | 'paused';
  /** The sentence that is read, or read next, from 0. */
  readonly at: number;
}

/** What the reader, or the voice at the end of a sentence, asks for. */
export type Step = 'play' | 'pause' | 'stop' | 'back' | 'forward' | 'ended';

/** Before anything is read. */
export const unread: Reading = { state: 'stopped', at: 0 };

/** The reading after a step. After the last sentence it stops, and begins anew when it is asked to play. */
export function takeStep({ state, at }: Reading, step: Step, sentences: number): Reading {
  switch (step) {
    case 'play':
      return { state: sentences === 0 ? 'stopped' : 'playing', at };
    case 'pause':
      return { state: state === 'playing' ? 'paused' : state, at };
    case 'stop':
      return unread;
    case 'back':
      return { state, at: Math.max(0, at - 1) };
    case 'forward':
      return { state, at: Math.min(sentences - 1, at + 1) };
    case 'ended':
      return at + 1 < sentences ? { state, at: at + 1 } : unread;
  }
}
