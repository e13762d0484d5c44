import { describe, expect, test } from 'vitest';
import { isOfRegister, speakPhrases, speakPhrasesText } from '../../../site/explanations/phrases.ts';
import { speak, speakText } from '../../../site/explanations/speak.ts';
import {
  emailValue,
  nameValue,
  phoneValue,
  speakerFor,
  textValue,
} from '../../../site/explanations/speaker.ts';
import type { Sentence, Value } from '../../../site/explanations/statement.ts';
import { keyInTense } from '../../../site/explanations/tense.ts';

const { say, unknown, quote, byCode, yesNo } = speakerFor('where');

describe('speak', () => {
  test('marks words of the register with the language that they are in', () => {
    const area = say('where.area', { text: textValue({ sv: 'Hela torget.' }) });
    expect(speak(area, 'sv', 'sv')).toEqual([
      { text: 'Det här filmas: ' },
      { text: 'Hela torget.', lang: undefined },
    ]);
    expect(speak(area, 'en', 'sv').at(-1)).toEqual({ text: 'Hela torget.', lang: 'sv' });
  });

  test('chooses the text of the language, else of the register, else the one that is there', () => {
    const of = (text: Record<string, string>) =>
      speak(say('where.area', { text: textValue(text) }), 'en', 'sv').at(-1);
    expect(of({ sv: 'Torget.', en: 'The square.' })).toEqual({ text: 'The square.', lang: undefined });
    expect(of({ fi: 'Tori.', sv: 'Torget.' })).toEqual({ text: 'Torget.', lang: 'sv' });
    expect(of({ fi: 'Tori.' })).toEqual({ text: 'Tori.', lang: 'fi' });
  });

  test('takes nothing in words of the register for signs of its own', () => {
    const name = '{{address}} $t(units:kronor) <b> | [a](b)';
    expect(speakText(say('where.address', { address: nameValue(name) }), 'sv', 'sv')).toBe(
      `Adressen är ${name}.`,
    );
  });

  test('adds no full stop to words of the register that have their own', () => {
    const visit = (address: string) =>
      speakText(
        { sentence: 'easy-read:contact.protected.visit', values: { address: nameValue(address) } },
        'sv',
        'sv',
      );
    expect(visit('Torget 1. Säg till i disken.')).toMatch(/Säg till i disken\.$/);
    expect(visit('Torget 1')).toMatch(/Torget 1\.$/);
  });

  test('makes numbers and addresses into links', () => {
    const links = [phoneValue('031-390 06 00'), emailValue('a b@exempel.example')].map(
      (value: Value) =>
        speak({ sentence: 'easy-read:rights.request-phone', values: { phone: value } }, 'sv', 'sv')[1]?.href,
    );
    expect(links).toEqual(['tel:+46313900600', 'mailto:a%20b@exempel.example']);
  });

  test('throws where a value is missing', () => {
    expect(() => speakText(say('where.address'), 'sv', 'sv')).toThrow(/address/u);
  });
});

describe('a speaker', () => {
  test('says what is stated, and that it is not where it is not', () => {
    expect(unknown('where.unknown')).toMatchObject({ fact: 'where', isUnknown: true });
    expect(quote('where.area', undefined)).toMatchObject({
      sentence: 'facts:where.area-unknown',
      isUnknown: true,
    });
    expect(byCode('where.withheld', 'check-not-done').sentence).toBe('facts:where.withheld-check-not-done');
    expect([true, false, undefined].map((answer) => yesNo('what.public', answer).sentence)).toEqual([
      'facts:what.public-yes',
      'facts:what.public-no',
      'facts:what.public-unknown',
    ]);
  });
});

describe('phrases', () => {
  const sentence: Sentence = {
    sentence: 'easy-read:contact.officer',
    values: { officer: nameValue('Anna | [ombud](x)') },
  };

  test('stand apart, with hard words marked and words of the register whole', () => {
    const phrases = speakPhrases(sentence, 'sv', 'sv');
    expect(phrases.map((phrase) => phrase.map(({ text }) => text).join(''))).toEqual([
      'Det finns ett dataskydds-ombud:',
      'Anna | [ombud](x).',
    ]);
    expect(phrases[0]?.find(({ term }) => term !== undefined)).toEqual({
      text: 'dataskydds-ombud',
      term: 'officer',
    });
    expect(phrases[1]?.filter(isOfRegister)).toHaveLength(1);
  });

  test('have a space between them where they are read as one text', () => {
    expect(speakPhrasesText(sentence, 'sv', 'sv')).toBe('Det finns ett dataskydds-ombud: Anna | [ombud](x).');
  });
});

test('a key is told in the tense of the status where there is such a key, proposals before plans', () => {
  const keys = ['a', 'a-past', 'a-later', 'a-proposed', 'b', 'b-later'] as const;
  const isKey = (key: string): key is (typeof keys)[number] => keys.some((one) => one === key);
  const told = (key: 'a' | 'b') =>
    ([undefined, 'active', 'paused', 'planned', 'decision-pending', 'ended'] as const).map((status) =>
      keyInTense<(typeof keys)[number]>(key, status, isKey),
    );
  expect(told('a')).toEqual(['a', 'a', 'a', 'a-later', 'a-proposed', 'a-past']);
  expect(told('b')).toEqual(['b', 'b', 'b', 'b-later', 'b-later', 'b']);
});
