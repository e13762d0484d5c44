import { beforeAll, expect, test } from 'vitest';
import { sayEasyRead } from '../../../../site/explanations/easy-read.ts';
import { speakPhrasesText } from '../../../../site/explanations/phrases.ts';
import { factsOf } from '../../../../site/facts/facts.ts';
import type { Register } from '../../../../site/register/model/register.ts';
import { defaultRegister } from '../default-register.ts';

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
