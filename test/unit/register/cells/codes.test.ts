import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../../site/i18n/locales.ts';
import { codeLabel, offeredCodes, readCode, readCodes } from '../../../../site/register/cells/codes.ts';
import { vocabulary, type VocabularyName } from '../../../../site/register/schema/vocabulary.ts';

const names = Object.keys(vocabulary) as VocabularyName[];

describe.each(names)('the list %s', (name) => {
  test('reads every code back from itself and from its label in every language, in capitals or not', () => {
    for (const code of vocabulary[name])
      for (const label of [code, ...locales.map(({ locale }) => codeLabel(name, code, locale))])
        for (const written of [label, ` ${label.toUpperCase()} `, label.toLowerCase()])
          expect([written, readCode(written, name)]).toEqual([written, { value: code }]);
  });

  test('reads all its labels but that for none back from one cell, each once', () => {
    for (const { locale } of locales) {
      const codes = (vocabulary[name] as readonly string[]).filter((code) => code !== 'none');
      const labels = codes.map((code) => codeLabel(name, code, locale));
      for (const sign of [';', ' | ', '\n', '\r\n', '; '])
        expect(readCodes([...labels, labels[0]].join(sign), name)).toEqual({ value: [...codes] });
    }
  });
});

test('codes with commas between are read too', () => {
  const [, first, second] = vocabulary.recipient;
  expect(readCodes(`${first},${second}`, 'recipient')).toEqual({ value: [first, second] });
});

test('a word that is no code is told with the nearest, which is never a refused one', () => {
  expect(readCode('skol', 'placeKind')).toMatchObject({
    problem: 'code-unknown',
    variables: { found: 'skol' },
  });
  const [code] = offeredCodes('placeKind');
  expect(readCode(`${code}x`, 'placeKind')).toMatchObject({ variables: { nearest: code } });
  expect(readCode('hme', 'placeKind')).not.toMatchObject({ variables: { nearest: 'home' } });
});

test('of several codes the one that is unknown is told', () => {
  const [first] = vocabulary.recipient;
  expect(readCodes(`${first}; rymdpolisen`, 'recipient')).toMatchObject({
    variables: { found: 'rymdpolisen' },
  });
});

test('separators alone are an empty cell', () => {
  expect(readCodes(' ; , ', 'recipient')).toBeUndefined();
});

describe('words that registers use', () => {
  const codeWords = JSON.parse(readFileSync('content/code-words.json', 'utf8')) as Record<
    string,
    Record<string, string[]>
  >;

  test('each belongs to a code that there is, and to that alone', () => {
    for (const [name, codes] of Object.entries(codeWords)) {
      expect(names).toContain(name);
      for (const [code, words] of Object.entries(codes)) {
        expect(vocabulary[name as VocabularyName]).toContain(code);
        for (const word of words)
          expect([word, readCode(word, name as VocabularyName)]).toEqual([word, { value: code }]);
      }
    }
  });

  test('a home is understood under every name, so that it can be refused', () => {
    for (const word of ['Ordinärt boende', 'lägenhet', 'Apartment', 'Bostad'])
      expect(readCode(word, 'placeKind')).toEqual({ value: 'home' });
  });

  test('the municipality’s own words win over those that are known', () => {
    const own = {
      purpose: { Veiligheid: 'safety', Trygghet: 'public-order', 'Klotter, och annat': 'property' },
    };
    expect(readCode(' veiligheid ', 'purpose', own)).toEqual({ value: 'safety' });
    expect(readCodes('Veiligheid; trygghet', 'purpose', own)).toEqual({ value: ['safety', 'public-order'] });
    expect(readCodes('Klotter, och annat', 'purpose', own)).toEqual({ value: ['property'] });
    expect(readCode('Veiligheid', 'placeKind', own)).toMatchObject({ problem: 'code-unknown' });
  });
});

test.each([
  ['Ingen, PTZ', 'technology'],
  ['panning; none', 'technology'],
  ['Ingen; Polisen', 'recipient'],
] as const)('%s says two things at once', (text, name) => {
  expect(readCodes(text, name)).toEqual({ problem: 'codes-contradictory' });
});

test('a word for none may stand twice', () => {
  expect(readCodes('Ingen, Nej', 'technology')).toEqual({ value: ['none'] });
});
