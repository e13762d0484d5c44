import { expect, test } from 'vitest';
import { commas } from '../../../../site/readability/rules/commas.ts';
import { makeEasyLanguage, sentenceOf } from '../easy-languages.ts';

const language = makeEasyLanguage({ yardsticks: { commaBefore: ['men', 'لكن'] } });
const found = (sentence: string) => commas(sentenceOf(sentence), language).map((finding) => finding.found);

test.each(['Kameran är på, dag och natt.', 'الكاميرا تعمل، في النهار.'])(
  'a comma is found in %s',
  (sentence) => {
    expect(found(sentence)).toEqual([1]);
  },
);

test.each([
  'Kameran är på.',
  'Kameran är på, men ingen ser.',
  'الكاميرا تعمل، لكن لا أحد يشاهد.',
  'Det kostar 1,5 kronor.',
])('%s is easy', (sentence) => {
  expect(found(sentence)).toEqual([]);
});

test('more commas than one are found also before a linking word', () => {
  expect(found('Här, där, men inte nu.')).toEqual([2]);
});
