import { expect, test } from 'vitest';
import { largeNumbers } from '../../../../site/readability/rules/large-numbers.ts';
import { easyLanguage } from '../../../../site/readability/readability.ts';
import { makeEasyLanguage, sentenceOf } from '../easy-languages.ts';

const language = makeEasyLanguage({ measures: ['متر', 'كرونة'] });

test.each(['هنا 250 كاميرا.', 'Here are 1,200 cameras.', 'Här finns 1 200 kameror.'])(
  'a number above a hundred is found in %s',
  (sentence) => {
    expect(largeNumbers(sentenceOf(sentence), language)).toHaveLength(1);
  },
);

test.each([
  'هنا 100 كاميرا.',
  'هذا 12,400 كرونة.',
  'الدائرة تصل إلى 500 متر.',
  'منذ 4 مايو 2026.',
  'في 22.30.',
])('%s is easy', (sentence) => {
  expect(largeNumbers(sentenceOf(sentence), language)).toEqual([]);
});

test('sums and lengths are told in the words of the language', () => {
  expect(easyLanguage('sv').measures).toEqual(['meter', 'kronor']);
  expect(largeNumbers(sentenceOf('De kostar 12 400 kronor.'), easyLanguage('sv'))).toEqual([]);
  expect(largeNumbers(sentenceOf('They cost 12,400 kronor.'), easyLanguage('en'))).toEqual([]);
  expect(largeNumbers(sentenceOf('De kostar 12 400 euro.'), easyLanguage('sv'))).toHaveLength(1);
});
