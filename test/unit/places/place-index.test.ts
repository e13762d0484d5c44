import { expect, test } from 'vitest';
import { districtId, districtUrl } from '../../../site/places/districts.ts';
import { placeFinder } from '../../../site/places/find-places.ts';
import { isAsking, readQuestion, writeQuestion } from '../../../site/places/question.ts';
import { placeIndex } from '../../../site/places/place-index.ts';
import { groupByDistrict, selectionsOf, selectionTitle } from '../../../site/places/selection.ts';
import { summarisePlace } from '../../../site/places/summary.ts';
import { buildRegister } from '../../../site/register/model/build-register.ts';
import { inputOf, municipalityOf } from '../../factories.ts';

const row = {
  kind: '',
  district: '',
  controller: '',
  purposes: '',
  sound: '',
  viewing: '',
  retention: '',
  status: '',
};
const register = buildRegister(
  inputOf({
    controllers: [{ id: 'kultur', name: 'Kulturnämnden' }],
    places: [
      {
        ...row,
        id: 'simhall',
        name: 'Simhallens entré',
        kind: 'swimming-hall',
        district: 'Centrum',
        controller: 'kultur',
        purposes: 'prevent-violence; safety',
        sound: 'recorded',
        viewing: 'recorded-and-live',
        retention: '72',
      },
      { ...row, id: 'torget', name: 'Stora torget', kind: 'square', district: 'Centrum', viewing: 'live' },
      { ...row, id: 'bron', name: 'Bron', status: 'planned' },
    ],
  }),
  municipalityOf(),
);
const nothing = { q: '', kind: '', controller: '', purpose: '', sound: false, live: false };
const find = placeFinder(placeIndex(register, 'sv'));
const ids = (question: Partial<typeof nothing>): string[] =>
  find({ ...nothing, ...question }).map(({ id }) => id);

test('without words the search gives every place in the order of the list', () => {
  expect(ids({})).toEqual(['simhall', 'torget', 'bron']);
  expect(isAsking(nothing)).toBe(false);
});

test('words are found from their beginning and with a slip, in name, kind and district', () => {
  expect(ids({ q: 'simh' })).toEqual(['simhall']);
  expect(ids({ q: 'simhalens' })).toEqual(['simhall']);
  expect(ids({ q: 'centrum torg' })).toEqual(['torget']);
  expect(ids({ q: 'finns inte alls' })).toEqual([]);
});

test('small words between the others do not hide what the others find', () => {
  expect(ids({ q: 'simhallen i centrum' })).toEqual(['simhall']);
  expect(ids({ q: 'torget vid bron' })).toEqual([]);
  expect(ids({ q: 'i vid' })).toEqual([]);
});

test('choices narrow the search together', () => {
  expect(ids({ live: true })).toEqual(['simhall', 'torget']);
  expect(ids({ live: true, sound: true })).toEqual(['simhall']);
  expect(ids({ controller: 'kultur', purpose: 'safety', kind: 'swimming-hall' })).toEqual(['simhall']);
  expect(ids({ kind: 'square', sound: true })).toEqual([]);
});

test('a question comes back from its address as it was asked', () => {
  const question = { ...nothing, q: 'torg & park', kind: 'square', live: true };
  const address = writeQuestion(question);
  expect(address.toString()).toBe('q=torg+%26+park&kind=square&live=yes');
  expect(readQuestion(address)).toEqual(question);
  expect(writeQuestion({ ...nothing, q: '  ' }).toString()).toBe('');
});

test('the index counts in words for every plural of the language', () => {
  const { counts } = placeIndex(register, 'en');
  expect(Object.keys(counts).sort()).toEqual(['one', 'other']);
  for (const sentence of Object.values(counts)) expect(sentence).toMatch(/\{\{count\}\}.*3|3.*\{\{count\}\}/);
});

test('every choice that a place answers to has a title, and no other is offered', () => {
  const titles = selectionsOf(register).map((selection) => selectionTitle(selection, register, 'en'));
  expect(selectionsOf(register).map(({ facet, value }) => `${facet} ${value ?? ''}`.trim())).toEqual([
    'kind swimming-hall',
    'kind square',
    'controller kultur',
    'purpose prevent-violence',
    'purpose safety',
    'sound',
    'live',
  ]);
  expect(new Set(titles).size).toBe(titles.length);
});

test('districts have one heading each and an address', () => {
  expect(groupByDistrict(register.places).map(({ district, places }) => [district, places.length])).toEqual([
    ['Centrum', 2],
    [undefined, 1],
  ]);
  expect(districtId(register, 'Centrum')).toBe('district-1');
  expect(districtUrl(register, 'Centrum', 'sv')).toMatch(/^\/sv\/[a-z-]+\/#district-1$/);
});

test('a summary says what the register does not state, and tells planned places apart', () => {
  const [hall, , bridge] = register.places.map((place) => summarisePlace(place, register, 'en'));
  expect(hall).toMatchObject({
    controller: 'Kulturnämnden',
    hasSound: true,
    isWatchedLive: true,
    status: undefined,
  });
  expect(hall?.kept).toContain('72');
  expect(bridge?.status).toBeDefined();
  expect(bridge?.kept).not.toMatch(/\d/);
});

const inTense = (status: string) =>
  buildRegister(
    inputOf({
      places: [
        {
          ...row,
          id: 'torget',
          name: 'Torget',
          sound: 'recorded',
          viewing: 'recorded-and-live',
          retention: '72',
          status,
        },
      ],
    }),
    municipalityOf(),
  );

test('a summary tells in the tense of the place how long film is kept', () => {
  const keptAt = (status: string) => summarisePlace(inTense(status).places[0]!, inTense(status), 'en').kept;
  expect(keptAt('')).toBe('Kept 72 hours');
  expect(keptAt('paused')).toBe('Kept 72 hours');
  expect(keptAt('ended')).toBe('Was kept 72 hours');
  expect(keptAt('planned')).toBe('Will be kept 72 hours');
  expect(keptAt('decision-pending')).toBe('Will be kept 72 hours');
});

test('nobody is said to listen or watch where the cameras are planned or gone', () => {
  const told = (status: string) => {
    const register = inTense(status);
    const { hasSound, isWatchedLive } = summarisePlace(register.places[0]!, register, 'en');
    const facets = selectionsOf(register).map(({ facet }) => facet);
    return [hasSound, isWatchedLive, facets.includes('sound'), facets.includes('live')];
  };
  for (const status of ['', 'active', 'paused']) expect(told(status)).toEqual([true, true, true, true]);
  for (const status of ['planned', 'decision-pending', 'ended'])
    expect(told(status)).toEqual([false, false, false, false]);
});
