import { describe, expect, test } from 'vitest';
import { checkWords } from '../../../../site/readability/check-words.ts';
import { nameMark, type ReadSentence } from '../../../../site/readability/read-sentence.ts';
import { easyLanguage } from '../../../../site/readability/readability.ts';
import { sentenceRules, textRules } from '../../../../site/readability/rules/rules.ts';
import { sentenceOf } from '../easy-languages.ts';

const swedish = easyLanguage('sv');
const english = easyLanguage('en');

const inSymbols = (symbols: number): ReadSentence => ({
  ...sentenceOf('Kamerorna filmar.'),
  level: 'symbols',
  symbols,
});
const long = (letters: number): ReadSentence => ({
  ...sentenceOf('Kameran filmar', nameMark),
  phraseLengths: [14, letters],
});
const wordy = 'Kamerorna filmar dig och alla andra som går på torget varje dag och natt.';
const times = (count: number, sentence: string): readonly ReadSentence[] =>
  Array.from({ length: count }, () => sentenceOf(sentence));

/** What makes each rule speak, and what is close to it and keeps it silent. */
const cases: Readonly<
  Record<
    string,
    {
      readonly speaks: readonly ReadSentence[];
      readonly silent: readonly ReadSentence[];
      readonly english?: true;
    }
  >
> = {
  'words-in-sentence': {
    speaks: [sentenceOf(wordy)],
    silent: [sentenceOf('Kamerorna filmar dig och alla andra på torget varje dag.')],
  },
  'one-sentence': {
    speaks: [sentenceOf('Kameran filmar. Du syns.')],
    silent: [sentenceOf('Kameran filmar klockan 22.30.')],
  },
  'phrase-length': {
    speaks: [{ ...sentenceOf('En rad'), phraseLengths: [56] }],
    silent: [long(80), { ...sentenceOf('En rad'), phraseLengths: [55] }],
  },
  subclauses: {
    speaks: [sentenceOf('Kameran som filmar är på.')],
    silent: [sentenceOf('Vi vet inte vem som ser.')],
  },
  commas: {
    speaks: [sentenceOf('Kameran är på, dag och natt.')],
    silent: [sentenceOf('Kameran är på, men ingen ser.')],
  },
  'linking-words': {
    speaks: [sentenceOf('Men därför kan du fråga.')],
    silent: [sentenceOf('Därför kan du fråga.')],
  },
  'same-words': {
    speaks: [sentenceOf('Kommunen sparar inspelningar.')],
    silent: [sentenceOf('Kommunen sparar film.')],
  },
  lexicon: { speaks: [sentenceOf('Kameran transmitterar.')], silent: [sentenceOf('Kameran filmar.')] },
  passive: {
    speaks: [sentenceOf('Filmen sparas.')],
    silent: [sentenceOf('Det finns film på polisens plats.')],
  },
  impersonal: {
    speaks: [sentenceOf('Man får fråga.')],
    silent: [sentenceOf('Du får fråga.'), sentenceOf('Du har en god man.')],
  },
  'negations-in-sentence': {
    speaks: [sentenceOf('Ingen vet inte det.')],
    silent: [sentenceOf('Ingen vet det.')],
  },
  signs: { speaks: [sentenceOf('Läs 9 § i lagen.')], silent: [sentenceOf('Läs i lagen.')] },
  'large-numbers': {
    speaks: [sentenceOf('Filmen finns i 720 timmar.')],
    silent: [sentenceOf('Det kostar 72 000 kronor sedan 2025.')],
  },
  'long-words': {
    speaks: [sentenceOf('Tillsynsmyndigheten ser.')],
    silent: [sentenceOf('Dataskydds-ombudet ser.')],
  },
  'symbol-count': {
    speaks: [inSymbols(1), inSymbols(6)],
    silent: [inSymbols(2), inSymbols(5), sentenceOf('Kameran filmar.')],
  },
  'mean-words': {
    speaks: times(3, 'Kamerorna filmar dig och alla andra här på torget.'),
    silent: [sentenceOf('Kameran filmar.'), sentenceOf('Kamerorna filmar dig och alla andra här på torget.')],
  },
  lix: {
    speaks: [sentenceOf('Kommunens kameror kontrollerar kommunens byggnader.')],
    silent: [sentenceOf('Du är med på film.')],
  },
  'flesch-kincaid': {
    speaks: [sentenceOf('The municipality supervises municipal surveillance.')],
    silent: [sentenceOf('You are on film.')],
    english: true,
  },
  'negations-in-text': {
    speaks: [...times(7, 'Kameran filmar.'), ...times(3, 'Kameran filmar inte.')],
    silent: [...times(8, 'Kameran filmar.'), ...times(2, 'Kameran filmar inte.')],
  },
};

const rulesFound = (sentences: readonly ReadSentence[], isEnglish = false): string[] =>
  checkWords(sentences, isEnglish ? english : swedish).map(({ rule }) => rule);

describe('the rules', () => {
  test('are all tried', () => {
    // The rule of the formula has one name in each language that has one.
    expect(Object.keys(cases)).toHaveLength(sentenceRules.length + textRules.length + 1);
  });

  test.each(Object.entries(cases))(
    '%s speaks of what it is about and of nothing close to it',
    (rule, tried) => {
      for (const sentence of rule.endsWith('-text') || rule === 'mean-words'
        ? [tried.speaks]
        : tried.speaks.map((one) => [one]))
        expect(rulesFound(sentence, tried.english)).toContain(rule);
      expect(rulesFound(tried.silent, tried.english)).not.toContain(rule);
    },
  );

  test('no English passive is found without its helping verb', () => {
    expect(rulesFound([sentenceOf('The film is recorded here.')], true)).toContain('passive');
    expect(rulesFound([sentenceOf('They recorded film here.')], true)).not.toContain('passive');
  });
});
