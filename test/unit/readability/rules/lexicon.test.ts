import { describe, expect, test } from 'vitest';
import { isExplained, unknownWords } from '../../../../site/readability/rules/lexicon.ts';
import { makeEasyLanguage, sentenceOf } from '../easy-languages.ts';

const arabic = makeEasyLanguage({
  lang: 'ar',
  lexicon: new Set(['هنا', 'تصوّر', 'الكاميرات']),
  glossary: ['تصريح', 'المدعي العام'],
  yardsticks: { prefixes: ['ال', 'بال', 'لل'] },
});

describe('unknownWords', () => {
  test('a word with marks of vowels is one word', () => {
    expect(unknownWords(sentenceOf('الكاميرات تصوّر هنا.'), arabic)).toEqual([]);
    expect(unknownWords(sentenceOf('الكاميرات تسجّل هنا؟'), arabic)).toEqual(['تسجّل']);
  });
});

describe('isExplained', () => {
  test.each(['تصريح', 'تصريحًا', 'التصريح', 'بالتصريح', 'للمدعي', 'المدعي'])(
    '%s is a form of a word of the glossary',
    (word) => {
      expect(isExplained(word, arabic)).toBe(true);
    },
  );

  test('a prefix that the language does not have explains nothing', () => {
    expect(isExplained('كالتصريح', arabic)).toBe(false);
    expect(isExplained('omlagen', makeEasyLanguage({ glossary: ['lagen'] }))).toBe(false);
  });

  test('a word of the glossary may have an ending', () => {
    const swedish = makeEasyLanguage({ glossary: ['skadegörelse'] });
    expect(isExplained('skadegörelsen', swedish)).toBe(true);
    expect(isExplained('skadegörelsernas', swedish)).toBe(false);
  });
});
