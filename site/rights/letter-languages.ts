import type { Letter } from './letter.ts';

/** Stands alone between a letter and the same letter in another language. */
const between = '* * *';

/** A paragraph of a letter with its language (BCP 47). */
export interface LetterParagraph {
  readonly text: string;
  readonly lang: string;
}

/** A letter that says the same again in other languages. */
export function inAllLanguages(letter: Letter, others: readonly Letter[]): Letter {
  const again = others.flatMap(({ subject, paragraphs }) => [between, subject, ...paragraphs]);
  return { ...letter, paragraphs: [...letter.paragraphs, ...again] };
}

/**
 * The paragraphs of a letter that a reader may have changed.
 *
 * @param langs The languages of the letter in their order, at least one.
 */
export function paragraphsOf(text: string, langs: readonly string[]): readonly LetterParagraph[] {
  let index = 0;
  return text
    .trim()
    .split(/\n{2,}/)
    .map((each) => {
      const isBetween = each.trim() === between;
      if (isBetween) index = Math.min(index + 1, langs.length - 1);
      return { text: each, lang: isBetween ? langs[0]! : langs[index]! };
    });
}
