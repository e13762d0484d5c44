import { beforeAll, expect, test } from 'vitest';
import { sayEasyRead } from '../../../../site/explanations/easy-read.ts';
import { speakPhrasesText } from '../../../../site/explanations/phrases.ts';
import { factsOf } from '../../../../site/facts/facts.ts';
import type { Register } from '../../../../site/register/model/register.ts';
import { defaultRegister } from '../default-register.ts';
import { registerOf } from '../plain/told.ts';

let register: Register;
beforeAll(async () => {
  register = await defaultRegister();
});

/** What easy read says of the reviews at a place. */
function told(id: string): readonly string[] {
  const place = register.places.find((each) => each.id === id)!;
  const checked = factsOf(place, register).find(({ key }) => key === 'checked')!;
  return sayEasyRead(checked, place.status).map((statement) => speakPhrasesText(statement, 'sv', 'sv'));
}

test('the next review is a routine of their own, and the assessment is what the law demands', () => {
  const lines = told('simhallen-entre');
  const after = (line: string): string | undefined => lines[lines.indexOf(line) + 1];
  expect(after('Nästa kontroll ska vara klar den 27 maj 2027.')).toBe('De har själva bestämt dagen.');
  expect(after('De ansvariga gjorde en bedömning den 11 juni 2025.')).toBe('Lagen kräver den.');
  expect(after('Kommunen gjorde sin årliga kontroll den 27 maj 2026.')).toBe('Kamerorna får vara kvar.');
});

const ofPlace = (place: Readonly<Record<string, string>>, date: string): readonly string[] => {
  const one = registerOf({ place, reviews: [{ kind: 'assessment', date, outcome: 'keep' }] });
  const checked = factsOf(one.places[0]!, one).find(({ key }) => key === 'checked')!;
  return sayEasyRead(checked, one.places[0]!.status).map((statement) =>
    speakPhrasesText(statement, 'sv', 'sv'),
  );
};

test('the law is not said to demand an assessment from before it did', () => {
  expect(ofPlace({}, '2025-03-31')).not.toContain('Lagen kräver den.');
  expect(ofPlace({}, '2025-04-01')).toContain('Lagen kräver den.');
});

test('of a check whose day has been it says no more than that the register does not show it', () => {
  expect(ofPlace({}, '2025-04-01')).toContain('Registret visar inte att den är klar.');
  expect(ofPlace({}, '2025-04-01')).not.toContain('Den är inte klar.');
});

test.each(['paused', 'planned', 'decision-pending'])(
  'a day that has been is not told as one to come where a place is %s',
  (status) => {
    expect(ofPlace({ status }, '2025-04-01')).toContain('En kontroll skulle vara klar den 1 april 2026.');
  },
);
