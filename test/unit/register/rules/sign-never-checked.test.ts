import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import { signNeverChecked } from '../../../../site/register/rules/sign-never-checked.ts';

test('an active place without a date for its sign is told at its cell', () => {
  const places = [
    { id: 'a', name: 'A', signChecked: '2026-01-01', status: '' },
    { id: 'b', name: 'B', signChecked: '', status: 'active' },
    { id: 'c', name: 'C', signChecked: '', status: 'planned' },
  ];
  expect(told(signNeverChecked(inputOf({ places })))).toEqual([
    'sign-never-checked places.csv 3 signChecked',
  ]);
});

test('where the column lacks altogether it is told once, and not at all without active places', () => {
  expect(told(signNeverChecked(inputOf({ places: ['a', 'b'].map((id) => ({ id, name: id })) })))).toEqual([
    'sign-never-checked places.csv',
  ]);
  expect(signNeverChecked(inputOf({ places: [{ id: 'a', name: 'A', status: 'ended' }] }))).toEqual([]);
});
