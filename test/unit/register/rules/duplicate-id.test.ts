import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import { duplicateId } from '../../../../site/register/rules/duplicate-id.ts';

test('an id is used once in its table; capital and small letters are the same', () => {
  const input = inputOf({
    places: ['torg', 'Torg', 'torg', 'torg.2'].map((id) => ({ id, name: id })),
    controllers: [{ id: 'torg', name: 'Torgbolaget' }],
    cameras: [
      { id: 'K1', place: 'torg' },
      { id: 'k1', place: 'torg' },
    ],
    services: ['care', 'care'].map((id) => ({ id, name: id })),
  });
  const issues = duplicateId(input);
  expect(told(issues)).toEqual([
    'duplicate-id places.csv 3 id',
    'duplicate-id places.csv 4 id',
    'duplicate-id cameras.csv 3 id',
    'duplicate-id services.csv 3 id',
  ]);
  expect(issues.map(({ variables }) => variables?.['row'])).toEqual([2, 2, 2, 2]);
});

test('ids of their own are left alone', () => {
  expect(duplicateId(inputOf({ places: ['a', 'b', 'a-b'].map((id) => ({ id, name: 'Torget' })) }))).toEqual(
    [],
  );
});
