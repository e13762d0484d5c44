import { describe, expect, test } from 'vitest';
import { locales } from '../../../site/i18n/locales.ts';
import { lix } from '../../../site/readability/lix.ts';
import { plainFigures } from '../../../site/readability/plain-figures.ts';
import { readPlain } from '../../../site/readability/read-plain.ts';
import { wordsOf } from '../../../site/readability/words.ts';
import { defaultRegister } from './default-register.ts';

describe('plain Swedish', () => {
  test('has a LIX of at most 40 on the page of every place of Exempelköping, and of at most 45 in every guide', async () => {
    const register = await defaultRegister();
    const places: ReadonlySet<string> = new Set(register.places.map(({ id }) => id));
    const values = readPlain(register, 'sv').map(({ text, sentences }) => ({ text, value: lix(sentences) }));
    expect(values.filter(({ text, value }) => value > (places.has(text) ? 40 : 45))).toEqual([]);
  });
});

test.each(locales)('in plain $name sentences have at most 15 words on the whole', async ({ locale }) => {
  const texts = readPlain(await defaultRegister(), locale);
  const means = texts.map(({ text, sentences }) => ({
    text,
    words: sentences.flatMap(wordsOf).length / sentences.length,
  }));
  expect(means.filter(({ words }) => words > 15)).toEqual([]);
});

test('the figures tell a formula only for the languages that have a valid one', async () => {
  const register = await defaultRegister();
  const figures = locales.map(({ locale }) => plainFigures(register, locale));
  expect(figures.map(({ lang, formula }) => [lang, formula?.name])).toEqual([
    ['sv', 'lix'],
    ['en', 'flesch-kincaid'],
    ['fi', undefined],
    ['ar', undefined],
  ]);
  for (const { sentences, texts } of figures) expect(sentences).toBeGreaterThan(30 * texts);
});
