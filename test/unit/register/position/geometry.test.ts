import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  coarsen,
  distanceBetween,
  middleOf,
  roundPosition,
} from '../../../../site/register/position/geometry.ts';

const inSweden = fc.tuple(
  fc.double({ min: 10, max: 25, noNaN: true }),
  fc.double({ min: 54.5, max: 69.5, noNaN: true }),
);
const metres = fc.integer({ min: 5, max: 5000 });

test('a coarsened position lies within half a diagonal of its cell', () => {
  fc.assert(
    fc.property(inSweden, metres, (position, size) => {
      expect(distanceBetween(position, coarsen(position, size))).toBeLessThanOrEqual(
        size * Math.SQRT1_2 * 1.01 + 0.2,
      );
    }),
    { numRuns: 500 },
  );
});

test('a coarsened position does not tell where in its cell the place is', () => {
  fc.assert(
    fc.property(
      inSweden,
      metres,
      fc.double({ min: -0.48, max: 0.48, noNaN: true }),
      (position, size, off) => {
        const middle = coarsen(position, size);
        const moved: [number, number] = [middle[0], middle[1] + (off * size) / 111_195.08];
        const again = coarsen(moved, size);
        expect(distanceBetween(again, middle)).toBeLessThan(0.3);
      },
    ),
    { numRuns: 500 },
  );
});

test('positions are rounded to six decimals', () => {
  expect(roundPosition([18.0591964999, 59.33023149])).toEqual([18.059196, 59.330231]);
});

test('the middle of an area is its centre of mass, whichever way its ring goes', () => {
  const ring: [number, number][] = [
    [0, 0],
    [4, 0],
    [4, 2],
    [0, 2],
    [0, 0],
  ];
  for (const coordinates of [[ring], [ring.toReversed()]])
    expect(middleOf({ type: 'Polygon', coordinates })).toEqual([2, 1]);
});

test('a degree of latitude is 111.2 kilometres', () => {
  expect(distanceBetween([15, 60], [15, 61])).toBeCloseTo(111_195, 0);
});
