import fc from 'fast-check';
import { expect, test } from 'vitest';
import glossary from '../../../content/sv/glossary.json' with { type: 'json' };
import words from '../../../content/sv/results-easy.json' with { type: 'json' };
import { speakPhrasesText } from '../../../site/explanations/phrases.ts';
import { locales } from '../../../site/i18n/locales.ts';
import { lineValues } from '../../../site/results/easy/numbers.ts';
import { easyOutline } from '../../../site/results/easy/outline.ts';
import { easyLead, easySections } from '../../../site/results/easy/tell-results.ts';
import { resultsByController, resultsOf } from '../../../site/results/results.ts';
import { conceptEntries } from '../../../site/symbols/concept.ts';
import { defaultRegister } from '../explanations/default-register.ts';
import { arbitraryPlaces } from './arbitrary-places.ts';

const { sections } = easyOutline;
const lines = Object.entries(sections).flatMap(([key, { told }]) =>
  told.map((line) => ({ ...line, name: `${key}.${line.line}` })),
);

test('every line has its words, its number and pictures that are there', async () => {
  const register = await defaultRegister();
  expect(lines.map(({ name }) => name).toSorted()).toEqual(
    Object.keys(lineValues(resultsOf(register), register, 0)).toSorted(),
  );
  const own = new Set([
    ...lines.map(({ name }) => name),
    ...Object.keys(sections).map((key) => `${key}.heading`),
  ]);
  expect(Object.keys(words).filter((key) => !own.has(key))).toEqual([
    'title',
    'title-of',
    'lead',
    'lead-of',
    'more',
    'others.heading',
  ]);
  const pictures = [easyOutline.lead, ...lines].flatMap(({ picture, symbols, terms = [] }) => {
    for (const term of terms) expect(glossary).toHaveProperty([`${term}.meaning`]);
    return [picture, ...symbols];
  });
  const concepts = [...pictures, ...Object.values(sections).flatMap(({ heading }) => heading)];
  for (const concept of concepts.filter((each) => each !== '$number'))
    expect(Object.keys(conceptEntries)).toContain(concept);
});

test('every line can be said in every language, whatever the register leaves out', () => {
  fc.assert(
    fc.property(arbitraryPlaces, fc.constantFrom(...locales), (register, { locale }) => {
      for (const results of [
        resultsOf(register),
        ...resultsByController(register).map((each) => each.results),
      ])
        for (const line of [
          ...easyLead(results),
          ...easySections(results, register, 2).flatMap((section) => section.lines),
        ])
          expect(speakPhrasesText(line, locale, 'sv')).not.toMatch(/undefined|NaN|\{\{|\[object/);
    }),
    { numRuns: 60 },
  );
});

test('what plain language counts as not known, the easy levels tell too', async () => {
  const register = await defaultRegister();
  const told = easySections(resultsOf(register), register, 0).flatMap((section) => section.lines);
  const unknown = told.filter(({ isUnknown }) => isUnknown).map(({ sentence }) => sentence);
  expect(unknown).toEqual([
    'results-easy:reviews.unknown',
    'results-easy:spot.unknown',
    'results-easy:effects.unknown',
    'results-easy:costs.unknown',
    'results-easy:film.unknown',
    'results-easy:quality.unknown',
  ]);
});
