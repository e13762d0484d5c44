import type { TallyKey } from '../tallies.ts';

/**
 * How a part of a chart is filled. Every tone has a pattern of its own besides its colour, so that it can be told
 * apart without colours, in forced colours and on paper: full, striped, dotted, lined, warning tape, and empty.
 */
export type Tone = 'full' | 'part' | 'light' | 'mild' | 'alert' | 'unknown';

/** All tones. */
export const tones: readonly Tone[] = ['full', 'part', 'light', 'mild', 'alert', 'unknown'];

const byTally: Partial<Readonly<Record<TallyKey, Readonly<Record<string, Tone>>>>> = {
  status: { active: 'full', paused: 'part', 'decision-pending': 'mild', planned: 'light' },
  sound: { none: 'full', live: 'part', recorded: 'light' },
  viewing: { recorded: 'full', live: 'light', 'recorded-and-live': 'part' },
  retention: { none: 'light', day: 'part', 'three-days': 'full', reasoned: 'mild', unreasoned: 'alert' },
  reviews: { 'in-time': 'full', soon: 'part', overdue: 'alert' },
  directions: { correct: 'full', remedied: 'part', deviation: 'alert', unclear: 'light' },
  signs: { checked: 'full', 'checked-earlier': 'part', 'never-checked': 'light', 'no-sign': 'alert' },
  effects: { effect: 'full', 'no-effect': 'mild', 'effect-unclear': 'part', unclear: 'light' },
  freshness: { year: 'full', 'two-years': 'part', older: 'light' },
};

/** The tone of a code in the chart of a tally; what is not known is empty. */
export function toneOf(key: TallyKey, code: string): Tone {
  return byTally[key]?.[code] ?? 'unknown';
}

/** Whether a tally is drawn as shares of one bar; the others are a bar for each code. */
export function isShare(key: TallyKey): boolean {
  return key in byTally;
}
