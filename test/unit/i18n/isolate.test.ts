import { expect, test } from 'vitest';
import { isolate } from '../../../site/i18n/isolate.ts';
import { directionOf } from '../../../site/i18n/locales.ts';

const isolated = (value: string): string => `\u2068${value}\u2069`;

test('names, addresses, codes and telephone numbers keep their order in a sentence from the right', () => {
  for (const value of ['Stora torget 1', '031-390 06 00', 'namnd@example.se', '20:00', 'Torg.2'])
    expect(isolate(value, 'rtl')).toBe(isolated(value));
});

test('plain numbers and words of the language itself stand as they are', () => {
  for (const value of ['12', '12,400.5', '21 نوفمبر 2026', 'الصوت', '\ue000', ''])
    expect(isolate(value, 'rtl')).toBe(value);
});

test('a sentence from the left isolates only what is written from the right', () => {
  expect(isolate('Stora torget', 'ltr')).toBe('Stora torget');
  expect(isolate('ساحة', 'ltr')).toBe(isolated('ساحة'));
});

test('the direction of a language is known, also of one that the portal does not have', () => {
  expect(['sv', 'ar', 'fa', 'he', 'so'].map(directionOf)).toEqual(['ltr', 'rtl', 'rtl', 'rtl', 'ltr']);
});
