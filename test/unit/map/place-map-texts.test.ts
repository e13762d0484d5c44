import { expect, test } from 'vitest';
import { placeMapTexts } from '../../../site/map/place-map-texts.ts';
import { buildRegister } from '../../../site/register/model/build-register.ts';
import { inputOf, municipalityOf } from '../../factories.ts';

const polygon = 'POLYGON((18 59, 18.001 59, 18.001 59.001, 18 59))';

function textsOf(row: Readonly<Record<string, string>>) {
  const columns = { north: '', east: '', polygon: '', precision: '', secrecyResult: '', status: '' };
  const input = inputOf({ places: [{ ...columns, id: 'torget', name: 'Stora torget', ...row }] });
  return placeMapTexts(buildRegister(input, municipalityOf()).places[0]!, 'en');
}

test('an area is told in the tense of the place', () => {
  expect(textsOf({ polygon }).caption).toBe('The area that is filmed');
  expect(textsOf({ polygon, status: 'ended' }).caption).toBe('The area that was filmed');
  expect(textsOf({ polygon, status: 'planned' }).caption).toBe('The area that will be filmed');
  expect(textsOf({ polygon, status: 'decision-pending' }).about).toContain('the area that will be filmed');
});

test('a circle that is known to hold the area is told so, in the tense of the place', () => {
  const point = { north: '59', east: '18', precision: '20' };
  expect(textsOf(point)).toMatchObject({ drawnAs: 'circle', caption: 'The area lies within the circle' });
  expect(textsOf({ ...point, status: 'ended' }).about).toContain('The area that was filmed lies within');
});

test('of a point alone nobody knows how far the area reaches', () => {
  const { drawnAs, about, caption } = textsOf({ north: '59', east: '18' });
  expect(drawnAs).toBe('circle');
  expect(caption).toBe('The place lies within the circle');
  expect(about).toContain('The place lies within the circle, 50 metres from its centre.');
  expect(about).not.toContain('filmed');
});
