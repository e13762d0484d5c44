import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import { precisionMissing } from '../../../../site/register/rules/precision-missing.ts';

const point = { name: 'A', north: '58.9', east: '13.2', precision: '', secrecyResult: '', polygon: '' };
const places = [
  { ...point, id: 'bare' },
  { ...point, id: 'precise', precision: '30' },
  { ...point, id: 'checked', secrecyResult: 'area-only' },
  { ...point, id: 'nowhere', north: '', east: '' },
  { ...point, id: 'area', polygon: 'POLYGON((13.2 58.9, 13.3 58.9, 13.3 58.95, 13.2 58.9))' },
];

test('a point with neither precision nor secrecy check is told to be rounded, and how much', () => {
  const issues = precisionMissing(inputOf({ places }, { publication: { uncheckedPrecision: 80 } }));
  expect(told(issues)).toEqual(['precision-missing places.csv 2 precision']);
  expect(issues[0]?.variables).toEqual({ metres: 80 });
});

test('where the settings round nothing, nothing is told', () => {
  expect(precisionMissing(inputOf({ places }, { publication: { uncheckedPrecision: 0 } }))).toEqual([]);
});
