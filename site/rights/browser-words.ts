import { fillSentence, sentenceTemplate } from '../i18n/sentence-template.ts';

/** The words of a page that speaks while somebody types, without the library that the build has for it. */
export interface SpokenWords {
  /** Language tag (BCP 47). */
  readonly lang: string;
  /** Key to sentence with `{{variables}}`; plurals end in their category (Unicode CLDR). */
  readonly sentences: Readonly<Record<string, string>>;
}

/** Gives a sentence with its variables filled in; `count` also chooses the plural. */
export type SpeakWords = (key: string, variables?: Readonly<Record<string, string | number>>) => string;

/**
 * Speaks the sentences that came with a page. What stands in a variable is never taken for a variable itself.
 *
 * @throws When the sentence or a variable is missing.
 */
export function speakWords({ lang, sentences }: SpokenWords): SpeakWords {
  const plural = new Intl.PluralRules(lang);
  return (key, variables = {}) => {
    const { count } = variables;
    const counted = typeof count === 'number' ? sentences[`${key}_${plural.select(count)}`] : undefined;
    const sentence = counted ?? sentences[key];
    if (sentence === undefined) throw new Error(`There are no words for "${key}".`);
    return fillSentence(sentenceTemplate(sentence), variables, String);
  };
}
