import { expect, test } from 'vitest';
import { speakText } from '../../../site/explanations/speak.ts';
import type { Statement, Value } from '../../../site/explanations/statement.ts';
import { factsOf } from '../../../site/facts/facts.ts';
import type { Place, Register } from '../../../site/register/model/register.ts';
import { lix } from '../../../site/readability/lix.ts';
import { nameMark } from '../../../site/readability/read-sentence.ts';
import { sentencesOf } from '../../../site/readability/words.ts';
import { defaultRegister } from './default-register.ts';
import { leadOf, statementsOf } from './spoken.ts';

const named: ReadonlySet<Value['type']> = new Set(['name', 'phone', 'email', 'website']);

/** The sentences of a place's plain page in Swedish; names are not read for their letters, texts of the register are. */
function sentencesOfPage(place: Place, register: Register): readonly string[] {
  const statements = [
    ...leadOf('plain', place, register),
    ...factsOf(place, register).flatMap((fact) => statementsOf('plain', fact, place)),
  ];
  return statements.flatMap((statement) => sentencesOf(speakText(withoutNames(statement), 'sv', 'sv'), 'sv'));
}

function withoutNames(statement: Statement): Statement {
  const values = Object.entries(statement.values).map(([key, value]): [string, Value] => [
    key,
    named.has(value.type) ? { type: 'name', name: nameMark } : value,
  ]);
  return { ...statement, values: Object.fromEntries(values) };
}

test('the plain page of every place of Exempelköping has a LIX of at most 40', async () => {
  const register = await defaultRegister();
  const values = register.places.map((place) => ({
    id: place.id,
    lix: lix(sentencesOfPage(place, register)),
  }));
  expect(values.filter(({ lix: value }) => value > 40)).toEqual([]);
});
