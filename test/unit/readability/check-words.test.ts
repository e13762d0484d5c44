import { expect, test } from 'vitest';
import { checkWords, figuresOf } from '../../../site/readability/check-words.ts';
import { wordsReport } from '../../../site/readability/words-report.ts';
import { makeEasyLanguage, sentenceOf } from './easy-languages.ts';

const hard = [sentenceOf('Integritetsskyddsmyndigheten granskar kamerabevakningsverksamheten fortlöpande.')];
const lexicon = new Set([
  'integritetsskyddsmyndigheten',
  'granskar',
  'kamerabevakningsverksamheten',
  'fortlöpande',
]);
const formula = { name: 'lix', warning: 25, error: 30 } as const;
const measured = makeEasyLanguage({ lexicon, yardsticks: { formula, longWord: 30 } });
const unmeasured = makeEasyLanguage({ lexicon, yardsticks: { longWord: 30 } });

test('the formula of a language finds a hard text', () => {
  expect(checkWords(hard, measured).map(({ rule }) => rule)).toEqual(['lix']);
});

test('a language without a valid formula is judged by the other rules alone', () => {
  expect(checkWords(hard, unmeasured)).toEqual([]);
  expect(checkWords(hard, makeEasyLanguage()).map(({ rule }) => rule)).toContain('lexicon');
});

test('the figures tell a formula only where there is one', () => {
  expect(figuresOf(hard, measured)[0]?.formula).toEqual({ name: 'lix', value: 104, hardest: 104 });
  expect(figuresOf(hard, unmeasured)[0]).not.toHaveProperty('formula');
  expect(wordsReport([], figuresOf(hard, measured), 'sv')).toContain('lix 104.0');
  expect(wordsReport([], figuresOf(hard, unmeasured), 'en')).toContain('4.0 words per sentence, 100.0 %');
});
