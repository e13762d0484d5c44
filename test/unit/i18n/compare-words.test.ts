import { describe, expect, test } from 'vitest';
import { compareWords, variablesOf, type Sentences } from '../../../site/i18n/compare-words.ts';

describe('what is wrong with words', () => {
  const first = {
    'a.title': 'Vem bestämmer?',
    'a.count_one': '{{count}} plats i {{area}}',
    'a.count_other': '{{count}} platser i {{area}}',
    'a.long': 'Kameran spelar in både bild och ljud.',
  };
  const english = {
    'a.title': 'Who decides?',
    'a.count_one': '{{count}} place in {{area}}',
    'a.count_other': '{{count}} places in {{area}}',
    'a.long': 'The camera records picture and sound.',
  };
  const faultsOf = (words: Sentences, lang = 'en') =>
    compareWords(first, words, lang).map(({ key, fault }) => `${key} ${fault}`);

  test('nothing where all is there', () => {
    expect(faultsOf(english)).toEqual([]);
  });

  test('a key that is missing, or that nobody asks for', () => {
    expect(faultsOf({ ...english, 'a.more': 'More' })).toEqual(['a.more unknown']);
    expect(faultsOf({ ...english, 'a.count_few': '{{count}} places in {{area}}' })).toEqual([
      'a.count_few unknown',
    ]);
    const { 'a.title': title, ...rest } = english;
    expect([title, faultsOf(rest)]).toEqual(['Who decides?', ['a.title missing']]);
  });

  test('a plural that lacks a category of the language', () => {
    expect(faultsOf(english, 'ar')).toEqual(
      ['zero', 'two', 'few', 'many'].map((category) => `a.count_${category} missing`),
    );
    const arabic = {
      ...english,
      'a.count_zero': 'None in {{area}}',
      'a.count_two': 'Two in {{area}}',
      'a.count_few': '{{count}} in {{area}}',
      'a.count_many': 'Many in {{area}}',
    };
    expect(faultsOf(arabic, 'ar')).toEqual(['a.count_many variables']);
  });

  test('a variable that is lost, or that was never given', () => {
    expect(faultsOf({ ...english, 'a.count_other': '{{count}} places' })).toEqual([
      'a.count_other variables',
    ]);
    expect(faultsOf({ ...english, 'a.count_one': 'One place in {{area}}' })).toEqual([]);
    expect(faultsOf({ ...english, 'a.title': 'Who is {{who}}?' })).toEqual(['a.title variables']);
    expect(variablesOf('{{b}} and {{a}} and {{b}}')).toEqual(['a', 'b']);
  });

  test('an empty sentence, one left in the first language, a mark that is not whole', () => {
    expect(faultsOf({ ...english, 'a.title': ' ' })).toEqual(['a.title empty']);
    expect(faultsOf({ ...english, 'a.long': first['a.long'] })).toEqual(['a.long untranslated']);
    expect(faultsOf({ ...english, 'a.long': 'The [camera](camera records.' })).toEqual(['a.long mark']);
    expect(faultsOf({ ...english, 'a.long': 'The [camera](camera)|records {{.' })).toEqual(['a.long mark']);
  });
});
