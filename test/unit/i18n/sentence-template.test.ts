import { expect, test } from 'vitest';
import { fillSentence, sentenceTemplate } from '../../../site/i18n/sentence-template.ts';

const asIs = (text: string): string => text;

test('values stand where their variables were, written as asked', () => {
  const template = sentenceTemplate('{{name}} har {{ count }} kameror, {{name}}.');
  expect(fillSentence(template, { name: 'A', count: 2 }, (text) => `<${text}>`)).toBe(
    '<A> har 2 kameror, <A>.',
  );
});

test('nothing in a value is taken for a variable', () => {
  const template = sentenceTemplate('Om {{a}} och {{b}}.');
  expect(fillSentence(template, { a: '{{b}} $& $t(b)', b: '' }, asIs)).toBe('Om {{b}} $& $t(b) och .');
});

test('a variable without a value is an error that tells the sentence', () => {
  expect(() => fillSentence(sentenceTemplate('Om {{a}}.'), { b: 1 }, asIs)).toThrow(
    'The sentence "Om {{a}}." lacks its variable a.',
  );
});
