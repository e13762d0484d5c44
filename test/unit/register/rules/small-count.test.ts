import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import { smallCount } from '../../../../site/register/rules/small-count.ts';

test('so few cameras that they could point somebody out are told not to be shown', () => {
  const services = ['0', '1', '4', '5', ''].map((cameraCount, index) => ({
    id: `s${index}`,
    name: 'S',
    cameraCount,
  }));
  const tables = { services, places: [{ id: 'a', name: 'A' }] };
  expect(told(smallCount(inputOf(tables)))).toEqual([
    'small-count services.csv 3 cameraCount',
    'small-count services.csv 4 cameraCount',
  ]);
  expect(smallCount(inputOf(tables, { publication: { smallestCount: 6 } })).length).toBe(3);
});

test('so few requests in a year that they could point somebody out are told not to be shown', () => {
  const controllers = ['0', '4', '5', ''].map((requestsReceived, index) => ({
    id: `c${index}`,
    name: 'C',
    requestsReceived,
  }));
  expect(told(smallCount(inputOf({ controllers })))).toEqual([
    'small-count controllers.csv 3 requestsReceived',
  ]);
});
