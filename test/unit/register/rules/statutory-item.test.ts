import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import { statutoryItem } from '../../../../site/register/rules/statutory-item.ts';

const whole = {
  id: 'a',
  name: 'A',
  kind: 'square',
  address: 'Torget 1',
  purposes: 'safety',
  sound: 'none',
  technologies: 'none',
  decisionKind: 'own-assessment',
  decisionDate: '2026-01-01',
  status: '',
};

test('a row with the five items of the statutory register lacks nothing', () => {
  expect(statutoryItem(inputOf({ places: [whole] }))).toEqual([]);
});

test('each item that a row lacks is told at its cell, with its number in the law', () => {
  const empty = { ...whole, id: 'b', kind: '', address: '', purposes: '', sound: '', decisionDate: '' };
  const issues = statutoryItem(inputOf({ places: [whole, empty] }));
  expect(told(issues)).toEqual(
    ['kind', 'address', 'purposes', 'decisionDate', 'sound'].map(
      (field) => `statutory-item places.csv 3 ${field}`,
    ),
  );
  expect(issues.map(({ variables }) => variables?.['item'])).toEqual([2, 1, 3, 5, 4]);
});

test('what is planned or exempt needs no assessment yet', () => {
  const places = [
    whole,
    { ...whole, id: 'b', decisionKind: '', decisionDate: '', status: 'planned' },
    { ...whole, id: 'c', decisionKind: 'exempt', decisionDate: '' },
  ];
  expect(statutoryItem(inputOf({ places }))).toEqual([]);
});

test('a column that lacks altogether is told once', () => {
  const places = ['a', 'b'].map((id) => ({ ...whole, id })).map(({ sound: _sound, ...row }) => row);
  expect(told(statutoryItem(inputOf({ places })))).toEqual(['column-not-stated places.csv']);
});
