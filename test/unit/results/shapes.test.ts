import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawBar, drawColumns, type Part } from '../../../site/results/charts/shapes.ts';

const parts = fc.array(fc.record({ tone: fc.constant<Part['tone']>('full'), value: fc.nat(500) }), {
  minLength: 1,
  maxLength: 6,
});
const dir = fc.constantFrom('ltr' as const, 'rtl' as const);
const sumOf = (all: readonly Part[]): number => all.reduce((sum, { value }) => sum + value, 0);

test('a bar is filled by its parts without gap or overlap, whichever way it is read', () => {
  fc.assert(
    fc.property(parts, dir, (all, direction) => {
      fc.pre(sumOf(all) > 0);
      const drawn = drawBar(all, sumOf(all), direction);
      const fromLeft = direction === 'ltr' ? drawn : drawn.toReversed();
      let end = 0;
      for (const { start, size, value } of fromLeft) {
        expect(start).toBeCloseTo(end, 1);
        expect(size).toBeCloseTo((value / sumOf(all)) * 100, 1);
        end = start + size;
      }
      expect(end).toBeCloseTo(100, 1);
    }),
    { numRuns: 100 },
  );
});

test('nothing is drawn of nothing', () => {
  expect(drawBar([{ tone: 'full', value: 0 }], 0, 'ltr')).toEqual([]);
  expect(drawColumns([[{ tone: 'full', value: 0 }]], 100, 'ltr')[0]).toMatchObject({
    total: 0,
    top: 100,
    parts: [],
  });
});

test('columns stand on the same ground and the highest reaches the top', () => {
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 6 }), dir, (columns, direction) => {
      fc.pre(columns.some((column) => sumOf(column) > 0));
      const drawn = drawColumns(columns, 200, direction);
      expect(Math.min(...drawn.map(({ top }) => top))).toBeCloseTo(0, 1);
      for (const { parts: own, top } of drawn)
        if (own.length > 0) {
          expect(own[0]!.top + own[0]!.height).toBeCloseTo(200, 1);
          expect(own.at(-1)!.top).toBeCloseTo(top, 1);
        }
      const starts = drawn.map(({ start }) => start);
      expect(starts).toEqual(
        starts.toSorted((one, other) => (direction === 'ltr' ? one - other : other - one)),
      );
    }),
    { numRuns: 60 },
  );
});
