import { expect, test } from 'vitest';
import { filmOfPlaces, mostUrgent, shareByRecipient } from '../../../site/rights/letters.ts';
import type { FilmState } from '../../../site/rights/retention-clock.ts';

const kept = (hoursLeft: number): FilmState => ({
  state: 'kept',
  erasedFrom: hoursLeft * 3_600_000,
  hoursLeft,
  daysLeft: 0,
  isUrgent: hoursLeft < 48,
});

test('film that is being erased is hurried for first, then that which is erased soonest', () => {
  const being: FilmState = { state: 'being-erased', erasedTo: 1, hoursLeft: 1 };
  const erased: FilmState = { state: 'erased', erasedTo: 0 };
  expect(mostUrgent([kept(90), erased, kept(5), being])).toBe(being);
  expect(mostUrgent([erased, kept(90), kept(5)])).toEqual(kept(5));
  expect(mostUrgent([{ state: 'nothing-recorded' }, { state: 'retention-unknown' }])).toEqual({
    state: 'retention-unknown',
  });
  expect(mostUrgent([])).toBeUndefined();
});

test('the places of one controller are in one letter; a place without one is for the municipality', () => {
  const board = { name: 'Nämnden' };
  const municipality = { name: 'Kommunen' };
  const place = (id: string, controller?: string) => ({ id, name: id, controller });
  const shared = shareByRecipient(
    [place('a', 'board'), place('b'), place('c', 'board'), place('d', 'gone')],
    {
      recipients: { board },
      municipality,
    },
  );
  expect(shared.map(({ recipient, places }) => [recipient.name, places.map(({ id }) => id)])).toEqual([
    ['Nämnden', ['a', 'c']],
    ['Kommunen', ['b', 'd']],
  ]);
});

test('a time that is known for some places is not taken for that of all', () => {
  const window = { date: '2026-11-16', from: '09:00', to: '10:00' };
  const now = Date.parse('2026-11-16T12:00:00Z');
  const place = (id: string, retention?: number) => ({ id, name: id, retention });
  expect(filmOfPlaces([place('a', 72), place('b')], window, now)).toMatchObject({
    film: { state: 'kept' },
    isSomeUnknown: true,
  });
  expect(filmOfPlaces([place('a', 72), place('b', 0)], window, now).isSomeUnknown).toBe(false);
});

test('without a time nothing is said of the film', () => {
  expect(filmOfPlaces([{ id: 'a', name: 'a', retention: 72 }], undefined, 0).film).toBeUndefined();
});
