import { expect, test } from 'vitest';
import { sayLead } from '../../../site/explanations/plain/lead.ts';
import { buildRegister } from '../../../site/register/model/build-register.ts';
import { isolatedText } from '../../../site/signs/isolated-text.ts';
import { splitRuns } from '../../../site/signs/split-runs.ts';
import { inputOf, municipalityOf } from '../../factories.ts';

/** The runs as a program sets them that knows only one direction, seen from the left. */
function seen(text: string): string {
  return splitRuns(text, 'rtl')
    .map(({ start, text: core, end }) => [end, core, start].filter((part) => part !== '').join(' '))
    .reverse()
    .join(' ');
}

test('words in Arabic stand from the right, each as it is written', () => {
  expect(seen('هنا كاميرات')).toBe('كاميرات هنا');
});

test('a telephone number keeps its order', () => {
  expect(seen('اتصل \u2068031-390 06 10\u2069')).toBe('031-390 06 10 اتصل');
});

test('a foreign name of several words is one run, and the full stop stands on its left', () => {
  expect(splitRuns('المسؤول \u2068Kultur- och fritidsnämnden\u2069.', 'rtl').at(-1)).toEqual({
    text: 'Kultur- och fritidsnämnden',
    dir: 'ltr',
    start: '',
    end: '.',
  });
});

test('a full stop after an Arabic word stands on its left', () => {
  expect(seen('هنا كاميرات.')).toBe('. كاميرات هنا');
});

test('a number inside a sentence stands where it is read', () => {
  expect(seen('لمدة 24 ساعة')).toBe('ساعة 24 لمدة');
});

test('what means a number of every day keeps its order', () => {
  expect(splitRuns('مفتوح 24/7', 'rtl').at(-1)).toMatchObject({ text: '24/7', dir: 'ltr' });
});

test('brackets look the other way', () => {
  expect(splitRuns('(كاميرا)', 'rtl')).toEqual([{ text: 'كاميرا', dir: 'rtl', start: ')', end: '(' }]);
});

test('a text from the left is one run without the signs that isolate', () => {
  expect(splitRuns('Se \u2068اب\u2069 här', 'ltr')).toEqual([
    { text: 'Se اب här', dir: 'ltr', start: '', end: '' },
  ]);
});

test('names of the register with a comma or a bracket in them stay whole in a sentence in Arabic', () => {
  const controller = { id: 'kf', name: 'Arbetsmarknads-, utbildnings- och fritidsnämnden' };
  const place = { id: 'a', name: 'Hallen (entrén), söder', controller: 'kf', retention: 72 };
  const register = buildRegister(inputOf({ places: [place], controllers: [controller] }), municipalityOf());
  const runs = splitRuns(isolatedText(sayLead(register.places[0]!, register), 'ar', 'sv'), 'rtl');
  expect(runs.filter(({ text }) => /\p{Script=Latin}/u.test(text)).map(({ text }) => text)).toEqual([
    controller.name,
    place.name,
  ]);
});
