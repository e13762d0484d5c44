import { expect, test } from 'vitest';
import outline from '../../../content/changes.json' with { type: 'json' };
import { changeKinds, type PlaceChange } from '../../../site/changes/change.ts';
import { comparedFields } from '../../../site/changes/compared-fields.ts';
import { diffPlace } from '../../../site/changes/diff-place.ts';
import { diffStates } from '../../../site/changes/diff-states.ts';
import {
  changedFacts,
  easyChangeLine,
  tellEasyChange,
  type EasyChangeKey,
} from '../../../site/changes/tell-easy-change.ts';
import { dateValue, nameValue } from '../../../site/explanations/speaker.ts';
import { speakPhrasesText } from '../../../site/explanations/phrases.ts';
import { locales } from '../../../site/i18n/locales.ts';
import { conceptEntries } from '../../../site/symbols/concept.ts';
import { keptPlace, keptPlaces } from './kept.ts';

const keys = Object.keys(outline) as EasyChangeKey[];
const values = { date: dateValue('2026-09-01'), name: nameValue('Torget'), id: nameValue('torget') };
const place = keptPlace({ id: 'a', name: 'Torget', position: [13.2, 58.8], retention: 72 });
const told = (change: PlaceChange): readonly string[] =>
  tellEasyChange(change).map((line) => speakPhrasesText(line, 'sv', 'sv'));

test.each(locales)('every line has words in $name', ({ locale }) => {
  for (const key of keys)
    expect(speakPhrasesText(easyChangeLine(key, values), locale, 'sv')).not.toMatch(/undefined|\{\{|\|/);
});

test('every line has a picture, and two to five symbols that are there', () => {
  for (const key of keys) {
    const { picture, symbols } = easyChangeLine(key, values);
    for (const concept of [picture, ...symbols]) expect(Object.keys(conceptEntries)).toContain(concept);
    expect(symbols.length, key).toBeGreaterThanOrEqual(2);
    expect(symbols.length, key).toBeLessThanOrEqual(5);
  }
});

test('what plain language tells of, the easy levels tell of too', () => {
  const moved = { ...place, id: 'b', name: 'Stortorget', retention: 48, position: [13.21, 58.8] as const };
  const [change] = diffStates(keptPlaces(place), keptPlaces(moved), { formerly: { b: 'a' } });
  expect(told(change!)).toEqual([
    'Platsen har ett nytt namn.',
    'Förut hette den Torget.',
    'Platsen har ett nytt nummer.',
    'Förut var numret a.',
    'Kartan visar platsen på ett nytt ställe.',
    'Skylten kan vara fel nu.',
    'Här är svaret nytt.',
  ]);
  expect(changedFacts(change!)).toEqual(['kept']);
});

test('a review is told with its day, and the answer about reviews is new', () => {
  const review = { kind: 'direction-check', date: '2026-09-01', outcome: 'correct' } as const;
  const change = diffPlace(place, { ...place, reviews: [review] })!;
  expect(told(change)).toEqual(['Någon har tittat på platsen den 1 september 2026.', 'Här är svaret nytt.']);
  expect(changedFacts(change)).toEqual(['checked']);
});

test('no change goes without a line, whatever field or kind it is of', () => {
  const blank = { place, id: 'a', fields: [], reviews: [], isSignAffected: false };
  for (const kind of changeKinds.filter((each) => each !== 'changed'))
    expect(told({ ...blank, kind })).toHaveLength(1);
  for (const field of comparedFields) {
    const change = { ...blank, kind: 'changed', fields: [{ field, before: 'x', after: 'y' }] } as const;
    expect(told(change)).toEqual(['Här är svaret nytt.']);
    expect(changedFacts(change)).toEqual([field.fact]);
  }
});
