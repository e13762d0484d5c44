import { expect, test } from 'vitest';
import concepts from '../../../content/concepts.json' with { type: 'json' };
import pictures from '../../../content/request.json' with { type: 'json' };
import glossary from '../../../content/sv/glossary.json' with { type: 'json' };
import easyWords from '../../../content/sv/request-easy.json' with { type: 'json' };
import { answerWays, requesters, routes, supports, wishesOf } from '../../../site/rights/request.ts';
import { requestWording } from '../../../site/rights/request-wording.ts';

const wording = requestWording('sv', 'symbols', 'sv');

test('every picture is a concept, every hard word is explained, and every sentence is there', () => {
  for (const [key, shown] of Object.entries(pictures)) {
    expect(Object.keys(easyWords), key).toContain(key);
    for (const concept of [shown.picture, ...shown.symbols]) expect(concepts, key).toHaveProperty(concept);
    expect(shown.symbols.length, key).toBeGreaterThanOrEqual(2);
    expect(shown.symbols.length, key).toBeLessThanOrEqual(5);
    for (const term of 'terms' in shown ? shown.terms : []) expect(glossary).toHaveProperty([`${term}.word`]);
  }
});

test('every question and every choice has words and pictures at the easy levels', () => {
  const choices = [
    ...routes.map((each) => `route.${each}`),
    ...[...wishesOf.access, ...wishesOf.place].map((each) => `wish.${each}`),
    ...requesters.map((each) => `requester.${each}`),
    ...answerWays.map((each) => `answer.${each}`),
    ...supports.map((each) => `support.${each}`),
  ];
  const questions = [
    'route',
    'wish',
    'place',
    'when',
    'recognise',
    'requester',
    'police',
    'answer',
    'support',
  ];
  for (const key of [...choices, ...questions.map((each) => `${each}.question`)])
    expect(wording.pictured(key)?.symbols.length, key).toBeGreaterThan(1);
  for (const each of [...questions, 'told']) expect(wording.under(each, 'why'), each).not.toEqual([]);
});

test('why a question is asked is said under that question alone', () => {
  for (const level of ['plain', 'easy-read'] as const)
    expect(requestWording('sv', level, 'sv').under('answer', 'why')).toEqual(['answer.why']);
});

test('what is said under a choice belongs to that choice alone', () => {
  expect(wording.under('route.evidence', 'about')).toEqual([
    'route.evidence-about',
    'route.evidence-about-then',
    'route.evidence-about-save',
  ]);
  expect(wording.under('wish.copy', 'about')).toEqual([]);
  expect(requestWording('sv', 'plain', 'sv').under('requester.child', 'about')).toEqual([
    'requester.child-need',
  ]);
});
