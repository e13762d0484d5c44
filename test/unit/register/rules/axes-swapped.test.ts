import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import { axesSwapped } from '../../../../site/register/rules/axes-swapped.ts';

const at = (id: string, north: string, east: string) => ({ id, name: id, north, east });
const sweden = { code: '0180' };

test('latitude where longitude should be is asked about at its cell', () => {
  const input = inputOf({ places: [at('a', '59.33', '18.06'), at('b', '18.06', '59.33')] }, sweden);
  expect(told(axesSwapped(input))).toEqual(['axes-swapped places.csv 3 north']);
});

test('metres that make sense only the other way round are asked about', () => {
  const input = inputOf({ places: [at('a', '674032', '6580822')] });
  expect(told(axesSwapped(input))).toEqual(['axes-swapped places.csv 2 north']);
});

test('without a stated area, five other places tell where one should be', () => {
  const others = [1, 2, 3, 4, 5].map((number) => at(`p${number}`, `59.3${number}`, '18.06'));
  const input = inputOf({ places: [...others, at('turned', '18.06', '59.33')] });
  expect(told(axesSwapped(input))).toEqual(['axes-swapped places.csv 7 north']);
});

test('without a stated area, all that lies in Sweden only the other way round is asked about', () => {
  const turned = [1, 2, 3, 4, 5, 6].map((number) => at(`p${number}`, '18.06', `59.3${number}`));
  for (const places of [turned, turned.slice(0, 1)])
    expect(axesSwapped(inputOf({ places }))).toHaveLength(places.length);
});

test('where the settings state the area, it alone tells', () => {
  const area = { west: 58, south: 17, east: 60, north: 19 };
  expect(axesSwapped(inputOf({ places: [at('a', '18.06', '59.33')] }, { area }))).toEqual([]);
});

test('a position that is merely wrong is not called swapped', () => {
  const input = inputOf({ places: [at('a', '59.33', '18.06'), at('b', '40.4', '-3.7')] }, sweden);
  expect(axesSwapped(input)).toEqual([]);
});
