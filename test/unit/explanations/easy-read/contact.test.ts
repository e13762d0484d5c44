import { expect, test } from 'vitest';
import { guideOf } from '../../../../site/explanations/guide.ts';
import { levels } from '../../../../site/explanations/level.ts';
import { speakPhrasesText } from '../../../../site/explanations/phrases.ts';
import { factOf, factsOf } from '../../../../site/facts/facts.ts';
import { registerOf } from '../plain/told.ts';
import { spoken, statementsOf } from '../spoken.ts';

const post = { postalAddress: 'Box 1, 123 45 Prövköping' };
const officer = { ...post, visitingAddress: 'Torget 1', website: 'https://ombud.example/' };

/** What every level tells of how to make contact, where the settings are these. */
const contact = (settings: Readonly<Record<string, unknown>>): readonly string[] => {
  const register = registerOf({ settings });
  const place = register.places[0]!;
  return levels.map((level) =>
    statementsOf(level, factOf(factsOf(place, register), 'contact'), place)
      .map((statement) => spoken(level, statement, 'en', register))
      .join(' '),
  );
};

test('every way to the officer is told at every level', () => {
  for (const told of contact({ dataProtectionOfficer: officer }))
    for (const way of Object.values(officer)) expect(told).toContain(way);
});

test('a municipality that has but an address for letters is told with it at every level', () => {
  for (const told of contact({ contact: post })) expect(told).toContain(post.postalAddress);
});

test('the guide tells every way to the officer, and only without one that none is stated', () => {
  const guide = (dataProtectionOfficer: Readonly<Record<string, string>>): readonly string[] => {
    const register = registerOf({ settings: { dataProtectionOfficer } });
    const section = guideOf('control', register).find(({ key }) => key === 'officer')!;
    return [section.plain, section.easyRead, section.symbols].map((sentences) =>
      sentences.map((sentence) => speakPhrasesText(sentence, 'en', 'sv')).join(' '),
    );
  };
  for (const told of guide(officer)) {
    for (const way of Object.values(officer)) expect(told).toContain(way);
    expect(told).not.toMatch(/not state|do not know/u);
  }
  for (const told of guide({ name: 'Eva Ek' })) expect(told).toMatch(/not state|do not know/u);
});
