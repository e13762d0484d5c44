import type { Finding, ReadSentence } from './read-sentence.ts';
import { wholeOf } from './read-sentence.ts';
import type { EasyLanguage } from './readability.ts';
import { measure } from './rules/formula.ts';
import { unknownWords } from './rules/lexicon.ts';
import { sentenceRules, textRules } from './rules/rules.ts';
import { lexicalWords, wordsOf } from './words.ts';

/** A finding and where it is. The same finding at the same source is told once, with how often it was met. */
export interface PlacedFinding extends Finding {
  readonly source: string;
  /** The sentence, or empty where the finding is about a whole text. */
  readonly sentence: string;
  readonly count: number;
}

/** What a level in a language comes to. */
export interface LevelFigures {
  readonly level: ReadSentence['level'];
  readonly lang: string;
  readonly texts: number;
  readonly sentences: number;
  /** Mean of words per sentence. */
  readonly words: number;
  /** The formula over all sentences, and over the hardest of the texts; absent where none is valid for the language. */
  readonly formula?: { readonly name: string; readonly value: number; readonly hardest: number };
  /** Share of the words that the lexicon or the glossary has, 0 to 1. */
  readonly coverage: number;
}

/** Applies every rule to sentences in one language. */
export function checkWords(
  sentences: readonly ReadSentence[],
  language: EasyLanguage,
): readonly PlacedFinding[] {
  const inSentences = sentences.flatMap((sentence) =>
    sentenceRules.flatMap((rule) =>
      rule(sentence, language).map((finding) => ({
        ...finding,
        source: sentence.source,
        sentence: wholeOf(sentence),
      })),
    ),
  );
  const inTexts = [...textsOf(sentences)].flatMap(([source, text]) =>
    textRules.flatMap((rule) => rule(text, language).map((found) => ({ ...found, source, sentence: '' }))),
  );
  const counted = new Map<string, PlacedFinding>();
  for (const finding of [...inSentences, ...inTexts]) {
    const key = [finding.source, finding.rule, finding.found].join('\n');
    counted.set(key, { ...finding, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()];
}

/** The figures of each level that has sentences. */
export function figuresOf(
  sentences: readonly ReadSentence[],
  language: EasyLanguage,
): readonly LevelFigures[] {
  return (['easy-read', 'symbols'] as const).flatMap((level) => {
    const own = sentences.filter((sentence) => sentence.level === level);
    if (own.length === 0) return [];
    const texts = [...textsOf(own).values()];
    const words = own.flatMap((sentence) => wordsOf(wholeOf(sentence))).length;
    const lexical = own.flatMap((sentence) => lexicalWords(wholeOf(sentence))).length;
    const unknown = own.flatMap((sentence) => unknownWords(sentence, language)).length;
    return [
      {
        level,
        lang: language.lang,
        texts: texts.length,
        sentences: own.length,
        words: words / own.length,
        ...formulaOf(own, texts, language),
        coverage: lexical === 0 ? 1 : 1 - unknown / lexical,
      },
    ];
  });
}

function formulaOf(
  sentences: readonly ReadSentence[],
  texts: readonly (readonly ReadSentence[])[],
  language: EasyLanguage,
): Pick<LevelFigures, 'formula'> {
  const name = language.yardsticks.formula?.name;
  const value = measure(sentences, language);
  if (name === undefined || value === undefined) return {};
  const hardest = Math.max(...texts.map((text) => measure(text, language) ?? 0));
  return { formula: { name, value, hardest } };
}

/** Sentences by the text and level that they belong to. */
function textsOf(sentences: readonly ReadSentence[]): ReadonlyMap<string, readonly ReadSentence[]> {
  return Map.groupBy(sentences, ({ text, level }) => `${text} (${level})`);
}
