import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import { duplicateName } from '../../../../site/register/rules/duplicate-name.ts';

test('two places in one district have different names', () => {
  const places = [
    { id: 'a', name: 'Torget', district: 'Centrum' },
    { id: 'b', name: 'TORGET', district: 'Centrum' },
  ];
  expect(told(duplicateName(inputOf({ places })))).toEqual(['duplicate-name places.csv 3 name']);
});

test('another district or a place that has ended may have the same name', () => {
  const places = [
    { id: 'a', name: 'Torget', district: 'Centrum', status: '' },
    { id: 'b', name: 'Torget', district: 'Hamnen', status: '' },
    { id: 'c', name: 'Torget', district: 'Centrum', status: 'ended' },
  ];
  expect(duplicateName(inputOf({ places }))).toEqual([]);
});
