import { expect, test } from 'vitest';
import { speakWords } from '../../../site/rights/browser-words.ts';

const say = speakWords({
  lang: 'ar',
  sentences: { hours_few: '{{count}} few', hours_many: '{{count}} many', to: 'To {{name}}.', make: 'Write' },
});

test('fills in variables and chooses the plural of the language', () => {
  expect(say('hours', { count: 3 })).toBe('3 few');
  expect(say('hours', { count: 11 })).toBe('11 many');
  expect(say('make')).toBe('Write');
});

test('what stands in a variable is not taken for a variable or a pattern', () => {
  expect(say('to', { name: '{{count}} $& $1' })).toBe('To {{count}} $& $1.');
});

test('a missing sentence or variable throws', () => {
  expect(() => say('from')).toThrow('from');
  expect(() => say('to')).toThrow('name');
});
