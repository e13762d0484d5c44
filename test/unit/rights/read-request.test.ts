import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../site/rights/read-request.ts';

type Answers = Readonly<Record<string, string | readonly string[]>>;

function formOf(answers: Answers): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(answers))
    for (const value of [values].flat()) form.append(name, value);
  return form;
}
const missing = (answers: Answers): readonly string[] =>
  (readRequest(formOf(answers)).faults ?? []).map((fault) => fault.missing);

const copy: Answers = {
  route: 'access',
  'wish-access': ['copy'],
  place: 'torget',
  date: '2026-11-20',
  from: '09:00',
  to: '10:00',
  requester: 'myself',
  answer: 'return',
};

describe('a form', () => {
  test('that says nothing lacks the questions that every letter needs, in their order', () => {
    expect(missing({})).toEqual(['route', 'wish', 'place', 'requester', 'answer']);
  });

  test('about film needs a day and both times', () => {
    expect(missing({ ...copy, date: '', from: '', to: '' })).toEqual(['date', 'from', 'to']);
    expect(missing({ ...copy, to: '' })).toEqual(['to']);
  });

  test.each(['0026-11-20', '0202-11-20', '20266-11-20'])('takes %s for no day that was meant', (date) => {
    expect(missing({ ...copy, date })).toEqual(['date']);
    expect(missing({ ...copy, 'wish-access': 'object', date, from: '', to: '' })).toContain('date');
  });

  test.each([
    ['an objection alone needs no time', { 'wish-access': 'object', date: '', from: '', to: '' }],
    ['no name, reason or number is needed', { name: '', told: '' }],
  ])('%s', (_name, answers) => {
    expect(missing({ ...copy, ...answers })).toEqual([]);
  });

  test.each([
    ['email', 'email'],
    ['phone', 'phone'],
    ['post', 'post'],
  ])('an answer by %s needs an address', (way, what) => {
    expect(missing({ ...copy, answer: way })).toEqual([what]);
    expect(missing({ ...copy, answer: way, [`answer-${way}`]: 'x' })).toEqual([]);
  });

  test('an interpreter needs a language', () => {
    expect(missing({ ...copy, support: ['interpreter'] })).toEqual(['language']);
  });

  test('about a sign needs neither time nor requester, and a wrong fact must be told', () => {
    const sign = { route: 'place', 'wish-place': 'sign', place: 'torget', answer: 'return' };
    expect(missing(sign)).toEqual([]);
    expect(missing({ ...sign, 'wish-place': 'correct' })).toEqual(['told']);
  });
});

test('answers to questions that the route does not ask are left out', () => {
  const reading = readRequest(
    formOf({ ...copy, route: 'place', 'wish-place': 'sign', recognise: 'Gul jacka' }),
  );
  expect(reading).toMatchObject({
    request: { route: 'place', wishes: ['sign'], requester: 'myself', recognise: '', window: undefined },
  });
});

test('what was typed before another answer was chosen is left out with its question', () => {
  const typed = { person: 'Maja', police: 'K1234-26', support: ['call'], 'support-language': 'somaliska' };
  const read = (answers: Answers) => readRequest(formOf({ ...copy, ...typed, ...answers }));
  expect(read({})).toMatchObject({ request: { person: '', policeNumber: '', supportLanguage: '' } });
  expect(read({ requester: 'writer' })).toMatchObject({ request: { person: '' } });
  expect(read({ requester: 'child' })).toMatchObject({ request: { person: 'Maja' } });
  expect(read({ route: 'evidence', requester: 'child' })).toMatchObject({
    request: { person: '', policeNumber: 'K1234-26' },
  });
  expect(read({ support: ['interpreter'] })).toMatchObject({ request: { supportLanguage: 'somaliska' } });
});
