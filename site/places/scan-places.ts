import { foldWord } from '../i18n/fold-word.ts';

/** Finds places by words: their numbers in the list, the best first. */
export type FindWords = (words: string) => readonly number[];

/** Letters and digits; all else stands between words. */
const between = /[^\p{L}\p{N}]+/u;

/** Words so long are found with a slip of the finger too. */
const slipFrom = 5;

/**
 * A search over a great many places that needs no index, which would take seconds to make: it goes through the words of
 * all places, which it folds when it is first asked. Every word asked for must begin a word of the place. Where none
 * is found so, one letter may be wrong, missing or too much.
 *
 * @param textsOf What is searched of each place, its name first.
 */
export function placeScanner(textsOf: readonly (readonly (string | undefined)[])[]): FindWords {
  let lines: readonly string[] | undefined;
  const linesOf = (): readonly string[] =>
    textsOf.map((texts) => ` ${foldWord(texts.filter(Boolean).join(' ')).split(between).join(' ')} `);
  return (asked) => {
    lines ??= linesOf();
    const words = foldWord(asked).split(between).filter(Boolean);
    if (words.length === 0) return [];
    const found = scan(
      lines,
      words.map((word) => [word]),
    );
    return found.length > 0 ? found : scan(lines, withSlips(words, lines));
  };
}

/** The lines in which each word begins in one of its spellings; those whose first word does come first. */
function scan(lines: readonly string[], words: readonly (readonly string[])[]): readonly number[] {
  const begun = words.map((spellings) => spellings.map((spelling) => ` ${spelling}`));
  const [first, rest]: [number[], number[]] = [[], []];
  for (const [number, line] of lines.entries()) {
    if (!begun.every((spellings) => spellings.some((spelling) => line.includes(spelling)))) continue;
    (begun.some((spellings) => spellings.some((spelling) => line.startsWith(spelling))) ? first : rest).push(
      number,
    );
  }
  return [...first, ...rest];
}

/** Each word with those known words that it may have been meant as. */
function withSlips(words: readonly string[], lines: readonly string[]): readonly (readonly string[])[] {
  const known = new Set<string>();
  for (const line of lines)
    for (const word of line.split(' ')) if (word.length >= slipFrom - 1) known.add(word);
  return words.map((word) =>
    word.length < slipFrom ? [word] : [word, ...[...known].filter((other) => isOneSlip(word, other))],
  );
}

/** Whether two words differ by one letter: another, one too many or one too few. */
function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return short.slice(short.length === long.length ? same + 1 : same) === long.slice(same + 1);
}
