import { describe, expect, test } from 'vitest';
import { distanceBetween } from '../../../../site/register/position/geometry.ts';
import { publishedPosition } from '../../../../site/register/model/published-position.ts';
import { inputOf, type RowFixture } from '../../../factories.ts';

const exact = [13.2012345, 58.9012345] as const;

function publish(row: RowFixture, { isSwapped = false, unchecked = 50 } = {}) {
  const point = { north: exact[1], east: exact[0] };
  const { rows, positions } = inputOf({ places: [{ id: 'a', name: 'A', ...point, ...row }] });
  const [place] = rows.places;
  return publishedPosition(place!, positions.places.get(place!), isSwapped, unchecked);
}
const polygon = 'POLYGON((13.2 58.9, 13.21 58.9, 13.21 58.91, 13.2 58.9))';

test('a cleared point is published as it stands, with its precision', () => {
  expect(publish({ secrecyResult: 'cleared' })).toMatchObject({
    positionState: 'point',
    position: [13.201235, 58.901235],
  });
  expect(publish({ secrecyResult: 'cleared', precision: 30 })).toMatchObject({
    precision: 30,
    position: [13.201235, 58.901235],
  });
});

test.each([5, 30, 80, 500, 5000])(
  'a point with a precision of %i metres is moved, and its circle still holds the whole area',
  (precision) => {
    const { positionState, position, precision: circle } = publish({ precision });
    expect(positionState).toBe('point');
    expect(position).not.toEqual([13.201235, 58.901235]);
    expect(distanceBetween(position!, exact) + precision).toBeLessThanOrEqual(circle! + 0.2);
  },
);

test('two points in one cell are published as one and the same', () => {
  const near = publish({ precision: 500, north: 58.9013, east: 13.2013 });
  expect(publish({ precision: 500 }).position).toEqual(near.position);
});

test('a point without precision and check is rounded as the settings say', () => {
  for (const secrecyResult of ['', 'area-only']) {
    const { positionState, position, precision } = publish({ secrecyResult }, { unchecked: 200 });
    expect([positionState, precision]).toEqual(['rounded', 200]);
    expect(distanceBetween(position!, exact)).toBeLessThanOrEqual(142);
  }
  expect(publish({}, { unchecked: 0 })).toMatchObject({
    positionState: 'point',
    position: [13.201235, 58.901235],
  });
});

describe('nothing of the position is published', () => {
  test.each([
    [{ publication: 'without-position' }, 'withheld'],
    [{ secrecyResult: 'secret' }, 'withheld'],
    [{ secrecyResult: 'not-done' }, 'withheld'],
    [{ secrecyResult: 'secret', polygon }, 'withheld'],
    [{ publication: 'without-position', secrecyResult: 'cleared', precision: 30 }, 'withheld'],
    [{ north: '', east: '' }, 'not-stated'],
  ])('for %j', (row, positionState) => {
    const published = publish(row);
    expect(published.positionState).toBe(positionState);
    expect([published.position, published.monitoredArea]).toEqual([undefined, undefined]);
    if (positionState === 'withheld') expect(published.precision).toBeUndefined();
  });

  test('while its axes are in doubt', () => {
    expect(publish({ secrecyResult: 'cleared' }, { isSwapped: true })).toEqual({ positionState: 'in-doubt' });
  });
});

test('an area is published as it is drawn', () => {
  expect(publish({ polygon })).toMatchObject({
    positionState: 'area',
    monitoredArea: {
      type: 'Polygon',
      coordinates: [
        [
          [13.2, 58.9],
          [13.21, 58.9],
          [13.21, 58.91],
          [13.2, 58.9],
        ],
      ],
    },
  });
});
