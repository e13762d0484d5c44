import { expect, test } from 'vitest';
import type { Place } from '../../../site/register/model/register.ts';
import { costsOf } from '../../../site/results/costs.ts';

const place = (fields: Partial<Place>, count?: number): Place => ({
  id: 'torget',
  name: 'Torget',
  positionState: 'not-stated',
  cameras: { count, positions: [] },
  reviews: [],
  ...fields,
});

test('a sum without year or source is unclear, and a place without a sum is counted as that', () => {
  const { yearly, purchase, years, sources } = costsOf([
    place({ costYearly: 1000, costYear: 2025, costSource: 'bokslutet' }),
    place({ costYearly: 500, costYear: 2024 }),
    place({ costYearly: 300, costSource: 'avtal' }),
    place({ costYear: 1999, costSource: 'ingen summa' }),
  ]);
  expect(yearly).toMatchObject({
    clear: 1000,
    clearPlaces: 1,
    unclear: 800,
    unclearPlaces: 2,
    missingPlaces: 1,
  });
  expect(purchase).toMatchObject({ clear: 0, unclear: 0, missingPlaces: 4, perPlace: undefined });
  expect(years).toEqual([2024, 2025]);
  expect(sources.reduce((sum, { places }) => sum + places, 0)).toBe(3);
});

test('the cost of a camera is reckoned from the places that state both sum and cameras', () => {
  const { yearly } = costsOf([
    place({ costYearly: 9000 }, 3),
    place({ costYearly: 1000 }, 2),
    place({ costYearly: 7000 }),
    place({ costYearly: 7000 }, 0),
    place({}, 50),
  ]);
  expect(yearly).toMatchObject({ perPlace: 6000, perCamera: 2000, perCameraPlaces: 2 });
});
