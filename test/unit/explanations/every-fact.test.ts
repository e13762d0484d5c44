import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levels } from '../../../site/explanations/level.ts';
import { factKeys } from '../../../site/facts/fact.ts';
import { signCauses } from '../../../site/facts/outdated-sign.ts';
import { factsOf } from '../../../site/facts/facts.ts';
import { locales } from '../../../site/i18n/locales.ts';
import type { Place, Register } from '../../../site/register/model/register.ts';
import { arbitraryRegister } from './arbitrary-register.ts';
import { defaultRegister } from './default-register.ts';
import { leadOf, spoken, statementsOf } from './spoken.ts';

const faults = /\b(?:undefined|null|NaN|Infinity)\b|\[object|\{\{|\}\}|[\ue000-\uefff]/u;

/** Throws where a level, a language or a fact of the place is wanting. */
function examine(place: Place, register: Register): void {
  const facts = factsOf(place, register, { since: register.asOf, causes: signCauses });
  expect(facts.map(({ key }) => key)).toEqual(factKeys);
  const tellings = levels.map((level) => {
    const told = facts.map((fact) => ({ fact: fact.key, statements: statementsOf(level, fact, place) }));
    for (const { fact, statements } of told) {
      expect(statements.length, `${fact} at ${level}`).toBeGreaterThan(0);
      expect(new Set(statements.map((statement) => statement.fact))).toEqual(new Set([fact]));
    }
    for (const { locale } of locales)
      for (const statement of [
        ...leadOf(level, place, register),
        ...told.flatMap(({ statements }) => statements),
      ]) {
        const sentence = spoken(level, statement, locale, register);
        if (faults.test(sentence) || sentence.trim() === '')
          throw new Error(`${statement.sentence} (${locale}) says: ${sentence}`);
      }
    return { level, unknown: told.filter(({ statements }) => statements.some(({ isUnknown }) => isUnknown)) };
  });
  const [plain, ...others] = tellings.map(({ unknown }) => unknown.map(({ fact }) => fact));
  for (const other of others) expect(other).toEqual(plain);
}

test('every place of Exempelköping tells every fact at every level in every language', async () => {
  const register = await defaultRegister();
  expect(register.places.length).toBeGreaterThan(40);
  for (const place of register.places) examine(place, register);
});

test('so does any place, whatever the register leaves out', () => {
  fc.assert(
    fc.property(arbitraryRegister, (register) => {
      examine(register.places[0]!, register);
    }),
    { numRuns: 1200 },
  );
});
