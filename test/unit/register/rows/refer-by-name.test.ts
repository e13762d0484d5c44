import { expect, test } from 'vitest';
import { inputOf } from '../../../factories.ts';
import { referByName } from '../../../../site/register/rows/refer-by-name.ts';

const { rows } = inputOf({
  controllers: [
    { id: 'ks', name: 'Kommunstyrelsen' },
    { id: 'a', name: 'Bolaget' },
    { id: 'b', name: 'bolaget' },
    { id: 'c', name: 'ks' },
  ],
  places: [
    { id: 'torget', name: 'Stora torget', controller: ' kommunstyrelsen' },
    { id: 'hamnen', name: 'Hamnen', controller: 'ks' },
    { id: 'parken', name: 'Parken', controller: 'Bolaget' },
    { id: 'skolan', name: 'Skolan', controller: 'Nämnden' },
    { id: 'okand', name: 'Okänd' },
  ],
  cameras: [{ id: 'K1', place: 'Stora  Torget' }],
  reviews: [{ place: 'hamnen', date: '2026-01-01', kind: 'assessment' }],
  services: [{ id: 'care', name: 'Trygghetskamera', controller: 'KOMMUNSTYRELSEN' }],
});

test('a controller or place is referred to by the name that only it bears', () => {
  const referred = referByName(rows);
  const controllers = referred.places.map(({ values }) => values.controller);
  // An id wins over a name that reads the same, and a name that two rows bear says nothing.
  expect(controllers).toEqual(['ks', 'ks', 'Bolaget', 'Nämnden', undefined]);
  expect(referred.cameras.map(({ values }) => values.place)).toEqual(['torget']);
  expect(referred.services.map(({ values }) => values.controller)).toEqual(['ks']);
});

test('everything else of a row stays', () => {
  const referred = referByName(rows);
  expect(referred.places[0]).toEqual({
    ...rows.places[0],
    values: { ...rows.places[0]!.values, controller: 'ks' },
  });
  expect(referred.reviews).toEqual(rows.reviews);
  expect(referred.controllers).toBe(rows.controllers);
});
