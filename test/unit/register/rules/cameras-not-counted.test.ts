import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import { camerasNotCounted } from '../../../../site/register/rules/cameras-not-counted.ts';

test('a place that says fewer cameras than it lists is asked about, one that lists fewer is not', () => {
  const places = [
    { id: 'a', name: 'A', cameraCount: '1' },
    { id: 'b', name: 'B', cameraCount: '2' },
    { id: 'c', name: 'C', cameraCount: '3' },
    { id: 'd', name: 'D', cameraCount: '' },
    { id: 'e', name: 'E', cameraCount: '0' },
  ];
  const cameras = ['a', 'a', 'b', 'b', 'c', 'd', 'e'].map((place, index) => ({ id: `k${index}`, place }));
  expect(told(camerasNotCounted(inputOf({ places, cameras })))).toEqual([
    'cameras-not-counted places.csv 2 cameraCount',
    'cameras-not-counted places.csv 6 cameraCount',
  ]);
});
