import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import { coordinateOutside } from '../../../../site/register/rules/coordinate-outside.ts';

const at = (id: string, north: string, east: string) => ({ id, name: id, north, east });
const area = { area: { west: 13, south: 58, east: 14, north: 59 } };
const square = (east: number) => `POLYGON((13.2 58.9, ${east} 58.9, ${east} 58.91, 13.2 58.91, 13.2 58.9))`;

test('a point outside the area of the settings is an error at its cell', () => {
  const input = inputOf({ places: [at('in', '58.9', '13.2'), at('out', '59.5', '13.2')] }, area);
  expect(told(coordinateOutside(input))).toEqual(['coordinate-outside places.csv 3 north']);
});

test('an area with one corner outside is an error, though its middle is inside', () => {
  const places = [
    { id: 'in', name: 'in', polygon: square(13.21) },
    { id: 'out', name: 'out', polygon: square(14.2) },
  ];
  expect(told(coordinateOutside(inputOf({ places }, area)))).toEqual([
    'coordinate-outside places.csv 3 polygon',
  ]);
});

test('a Swedish municipality has its places in Sweden', () => {
  const input = inputOf({ places: [at('madrid', '40.4', '-3.7')] }, { code: '0180' });
  expect(told(coordinateOutside(input))).toEqual(['coordinate-outside places.csv 2 north']);
});

test('a place far from all others is asked about, and so is an area as wide as a country', () => {
  const others = [1, 2, 3, 4, 5].map((number) => at(`p${number}`, `58.9${number}`, '13.2'));
  expect(told(coordinateOutside(inputOf({ places: [...others, at('far', '60.9', '13.2')] })))).toEqual([
    'coordinate-far-away places.csv 7 north',
  ]);
  expect(told(coordinateOutside(inputOf({ places: [{ id: 'a', name: 'a', polygon: square(43) }] })))).toEqual(
    ['coordinate-far-away places.csv 2 polygon'],
  );
});

test('of cameras only those whose position is to be published are looked at', () => {
  const cameras = [
    { id: 'K1', place: 'in', north: '59.5', east: '13.2', positionCleared: 'ja' },
    { id: 'K2', place: 'in', north: '59.5', east: '13.2' },
  ];
  const input = inputOf({ places: [at('in', '58.9', '13.2')], cameras }, area);
  expect(told(coordinateOutside(input))).toEqual(['coordinate-outside cameras.csv 2 north']);
});
