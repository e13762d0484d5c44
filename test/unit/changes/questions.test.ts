import { expect, test } from 'vitest';
import { identityQuestions, type Decisions } from '../../../site/changes/questions.ts';
import type { KeptPlace } from '../../../site/changes/kept-place.ts';
import { keptPlace, keptPlaces } from './kept.ts';

const at = (id: string, name: string, lng: number, more: Partial<KeptPlace> = {}): KeptPlace =>
  keptPlace({ id, name, positionState: 'point', position: [lng, 58.9], kind: 'square', ...more });
const asked = (before: KeptPlace, after: KeptPlace, decisions?: Decisions) =>
  identityQuestions(keptPlaces(before), keptPlaces(after), new Map(), decisions).map(({ kind }) => kind);

test('a new name, a small move, or both, leave the place the same', () => {
  expect(asked(at('a', 'Stora torget', 13.25), at('a', 'Rådhustorget', 13.25))).toEqual([]);
  expect(asked(at('a', 'Stora torget', 13.25), at('a', 'Stora torget', 13.35))).toEqual([]);
  expect(asked(at('a', 'Stora torget', 13.25), at('a', 'Hamnplan', 13.251))).toEqual([]);
});

test('another name far away asks whether the number has been used again, until it is decided', () => {
  const [before, after] = [at('a', 'Stora torget', 13.25), at('a', 'Ishallen', 13.3)];
  expect(asked(before, after)).toEqual(['reused']);
  expect(asked(before, after, { decided: ['a=a'] })).toEqual([]);
});

test('without positions, addresses tell, and else the kind and district', () => {
  const place = (name: string, more: Partial<KeptPlace>) => keptPlace({ id: 'a', name, ...more });
  expect(
    asked(place('Torget', { address: 'Storgatan 1' }), place('Ishallen', { address: 'Storgatan 1 B' })),
  ).toEqual([]);
  expect(
    asked(place('Torget', { address: 'Storgatan 1' }), place('Ishallen', { address: 'Isvägen 9' })),
  ).toEqual(['reused']);
  expect(asked(place('Torget', { kind: 'square' }), place('Ishallen', { kind: 'sports-hall' }))).toEqual([
    'reused',
  ]);
});

test('a number that ended and comes back for another place is asked about', () => {
  const earlier = keptPlaces(at('a', 'Stora torget', 13.25));
  const questions = identityQuestions(new Map(), keptPlaces(at('a', 'Ishallen', 13.3)), earlier);
  expect(questions.map(({ kind }) => kind)).toEqual(['reused']);
  expect(identityQuestions(new Map(), keptPlaces(at('a', 'Stora torget', 13.25)), earlier)).toEqual([]);
});

test('a place that is gone and a new one like it ask whether they are one, until it is decided', () => {
  const [before, after] = [at('a', 'Stora torget', 13.25), at('b', 'Stora Torget', 13.2503)];
  expect(asked(before, after)).toEqual(['renumbered']);
  expect(asked(before, after, { formerly: { b: 'a' } })).toEqual([]);
  expect(asked(before, after, { decided: ['b=a'] })).toEqual([]);
});

test('two places of the same name far from each other, or neighbours of other kinds, are two', () => {
  expect(asked(at('a', 'Entrén', 13.25), at('b', 'Entrén', 13.3))).toEqual([]);
  expect(asked(at('a', 'Entrén A', 13.25), at('b', 'Entrén B', 13.25, { kind: 'school' }))).toEqual([]);
});
