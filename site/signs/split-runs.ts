import type { Direction } from '../i18n/locales.ts';

/** Words that are read one way and stand together. */
export interface Run {
  readonly text: string;
  readonly dir: Direction;
  /** Signs of the sentence right before and after, which go the way of the sentence. */
  readonly start: string;
  readonly end: string;
}

const fromLeft = /[\p{L}\p{N}]/u;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;
const isolates = /\u2068([^\u2069]*)\u2069/gu;
const parts = /^([([{«“”‘’"']*)(.*?)([.,:;!?…)\]}»“”‘’"'\u060c\u061b\u061f]*)$/u;
/** Stands for a space inside an isolated value, which must stay one run. */
const kept = '\ue000';
/** Signs that look the other way in a text from the right (Unicode annex 9, rule L4). */
const mirrored: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
};

/**
 * A text as runs in the order in which it is read, for a program that sets words one after another in one
 * direction and knows nothing of Unicode annex 9. In a text from the right every word in its own letters is a run;
 * words, numbers and isolated values from the left that follow each other are one run together, as they
 * are read from the left. Signs that isolate values are taken away.
 */
export function splitRuns(text: string, dir: Direction): readonly Run[] {
  if (dir === 'ltr') return [{ text: text.replaceAll(isolates, '$1'), dir, start: '', end: '' }];
  const words = text
    .replaceAll(isolates, (_, value: string) => value.replaceAll(' ', kept))
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(kept, ' '));
  const runs: { -readonly [Key in keyof Run]: Run[Key] }[] = [];
  for (const word of words) {
    const [, start = '', core = word, end = ''] = parts.exec(word) ?? [];
    const isForeign = fromLeft.test(core) && !rightToLeft.test(core);
    const last = runs.at(-1);
    if (isForeign && last?.dir === 'ltr' && last.end === '' && start === '') {
      last.text += ` ${core}`;
      last.end = mirror(end);
    } else runs.push({ text: core, dir: isForeign ? 'ltr' : 'rtl', start: mirror(start), end: mirror(end) });
  }
  return runs;
}

function mirror(signs: string): string {
  return signs.replaceAll(/[()[\]{}«»]/g, (sign) => mirrored[sign]!);
}
