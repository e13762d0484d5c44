import { describe, expect, test } from 'vitest';
import { formatWeeklyHours } from '../../../site/i18n/format-hours.ts';
import {
  formatDate,
  formatKronor,
  formatList,
  formatMetres,
  formatNumber,
  formatRetention,
  formatTime,
} from '../../../site/i18n/format.ts';
import { isLocale, languageOf, locales } from '../../../site/i18n/locales.ts';
import { hasWords, translator } from '../../../site/i18n/translate.ts';
import { pageUrl, shortUrl } from '../../../site/i18n/urls.ts';

test.each([
  ['2026-05-04', '4 maj 2026', '4 May 2026'],
  ['2026-12-31', '31 december 2026', '31 December 2026'],
  ['1999-01-01', '1 januari 1999', '1 January 1999'],
])('the date %s is written in full, whatever the zone of the machine', (date, swedish, english) => {
  expect(formatDate(date, 'sv')).toBe(swedish);
  expect(formatDate(date, 'en')).toBe(english);
});

test('numbers, money and lengths have the signs of the language', () => {
  expect(formatNumber(12_400_000.55, 'sv')).toBe('12\u00a0400\u00a0000,6');
  expect(formatNumber(12_400_000.55, 'en')).toBe('12,400,000.6');
  expect(formatKronor(0, 'sv')).toBe('0 kronor');
  expect(formatMetres(1500, 'en')).toContain('1,500');
});

test.each([
  [0, '0 timmar'],
  [1, '1 timme'],
  [0.5, '30 minuter'],
  [27.5, '27 timmar och 30 minuter'],
  [100.25, '4 dygn, 4 timmar och 15 minuter'],
  [47.9999, '48 timmar'],
  [72, '72 timmar'],
  [96, '4 dygn'],
  [73, '3 dygn och 1 timme'],
  [720, '30 dygn'],
])('%d hours of retention are %s', (hours, words) => {
  expect(formatRetention(hours, 'sv')).toBe(words);
});

test('a length of time that is not whole hours is told in every language', () => {
  expect(locales.map(({ locale }) => formatRetention(27.5, locale))).toEqual([
    '27 timmar och 30 minuter',
    '27 hours and 30 minutes',
    '27 tuntia ja 30 minuuttia',
    '27 ساعة و30 دقيقة',
  ]);
});

test('the midnight at the end of a day is 24, and the one at its beginning 00', () => {
  expect([0, 390, 1320, 1440].map((minutes) => formatTime(minutes, 'sv'))).toEqual([
    '00.00',
    '06.30',
    '22.00',
    '24.00',
  ]);
});

test('a time has the sign of the language between hours and minutes', () => {
  expect(formatTime(1320, 'en')).toBe('22:00');
});

test('lists have the word of the language before the last', () => {
  expect(formatList(['a', 'b', 'c'], 'sv')).toBe('a, b och c');
  expect(formatList(['a', 'b', 'c'], 'en')).toMatch(/^a, b,? and c$/);
  expect(formatList([], 'sv')).toBe('');
});

describe('hours of a week', () => {
  const span = (days: number[], from = 1200, to = 360) => formatWeeklyHours([{ days, from, to }], 'sv');

  test('name days in a row by the first and the last, two by both, and others one by one', () => {
    expect(span([1, 2, 3, 4, 5])).toContain('måndag–fredag');
    expect(span([6, 7])).toContain('lördag och söndag');
    expect(span([1, 3, 5])).toContain('måndag, onsdag och fredag');
  });

  test('say that a night ends the day after', () => {
    expect(span([1])).not.toBe(span([1], 360, 1200));
    expect(span([1])).toContain('dagen');
  });
});

describe('words', () => {
  test('that are missing, or lack a variable, stop the build', () => {
    const words = translator('sv');
    expect(() => words('pages:finns-inte' as 'report:row')).toThrow('finns-inte');
    expect(() => words('report:row')).toThrow('row');
    expect(hasWords('sv', 'report:row')).toBe(true);
    expect(hasWords('en', 'report:no-such-row')).toBe(false);
  });

  test('of the register are never taken for variables or keys', () => {
    expect(translator('sv')('report:file', { file: '{{row}} $t(report:row)' })).toContain(
      '{{row}} $t(report:row)',
    );
  });
});

test('a language is known by the first segment of its addresses', () => {
  expect(locales.map(({ locale }) => isLocale(locale))).not.toContain(false);
  expect(isLocale('xx')).toBe(false);
  expect(() => languageOf('xx' as 'sv')).toThrow('xx');
});

test('addresses are in the language of the page and end in a slash', () => {
  const pages = [
    { page: 'start' },
    { page: 'places', number: 2 },
    { page: 'selection', facet: 'kind', value: 'square' },
    { page: 'place', id: 'Torg.2' },
    { page: 'privacy' },
  ] as const;
  for (const { locale } of locales) {
    const urls = pages.map((page) => pageUrl(page, locale));
    expect(new Set(urls).size).toBe(pages.length);
    for (const url of urls) expect(url).toMatch(new RegExp(`^/${locale}/([a-zA-Z0-9.-]+/)*$`));
  }
  expect(shortUrl('Torg.2')).toBe('/p/Torg.2/');
});
