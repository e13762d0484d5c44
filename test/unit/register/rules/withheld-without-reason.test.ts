import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import { withheldWithoutReason } from '../../../../site/register/rules/withheld-without-reason.ts';

const row = { name: 'A', publication: '', secrecyResult: '', withheldReason: '' };

test('whatever is held back says why', () => {
  const places = [
    { ...row, id: 'a', publication: 'withheld' },
    { ...row, id: 'b', publication: 'without-position' },
    { ...row, id: 'c', secrecyResult: 'secret' },
    { ...row, id: 'd', publication: 'withheld', withheldReason: 'protected-persons' },
    { ...row, id: 'e', publication: 'full' },
    { ...row, id: 'f', secrecyResult: 'not-done' },
  ];
  expect(told(withheldWithoutReason(inputOf({ places })))).toEqual([
    'withheld-without-reason places.csv 2 withheldReason',
    'withheld-without-reason places.csv 3 withheldReason',
    'withheld-without-reason places.csv 4 withheldReason',
  ]);
});
