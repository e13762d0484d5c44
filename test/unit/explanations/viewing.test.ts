import { expect, test } from 'vitest';
import { levels } from '../../../site/explanations/level.ts';
import { factOf, factsOf } from '../../../site/facts/facts.ts';
import type { RowFixture } from '../../factories.ts';
import { registerOf } from './plain/told.ts';
import { spoken, statementsOf } from './spoken.ts';

/** What every level tells of how a place is watched. */
const how = (place: RowFixture): readonly string[] => {
  const register = registerOf({ place: { viewing: '', ...place } });
  const [only] = register.places;
  return levels.map((level) =>
    statementsOf(level, factOf(factsOf(only!, register), 'how'), only!)
      .map((statement) => spoken(level, statement, 'sv', register))
      .join(' ')
      .replaceAll(/\s+/g, ' '),
  );
};

test('film that is kept is recorded, also where only the time is stated', () => {
  for (const told of how({ retention: '72' })) {
    expect(told).toContain('Kamerorna spelar in film.');
    expect(told).toMatch(/Registret anger inte om någon tittar|Vi vet inte om någon tittar/);
    expect(told).not.toMatch(/om något spelas in|om kamerorna spelar in/);
  }
});

test('a time of nought says that nothing is recorded', () => {
  for (const told of how({ retention: '0' })) expect(told).toMatch(/Ingenting spelas in|sparar ingen film/);
});

test('it is told in the tense of the place', () => {
  const [plain] = how({ retention: '72', status: 'ended' });
  expect(plain).toContain('Kamerorna spelade in film. Registret anger inte om någon tittade');
  expect(how({ retention: '0', status: 'planned' })[0]).toContain('Ingenting ska spelas in.');
});

test('without a time nothing is known', () => {
  for (const told of how({})) expect(told).toMatch(/om något spelas in|om kamerorna spelar in/);
});
