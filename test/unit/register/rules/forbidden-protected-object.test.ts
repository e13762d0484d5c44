import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import { forbiddenProtectedObject } from '../../../../site/register/rules/forbidden-protected-object.ts';

test('a protected object may not be in the file', () => {
  const places = ['ja', 'nej', ''].map((protectedObject, index) => ({
    id: `p${index}`,
    name: 'A',
    protectedObject,
  }));
  const issues = forbiddenProtectedObject(inputOf({ places }));
  expect(told(issues)).toEqual(['forbidden-protected-object places.csv 2 protectedObject']);
  expect(issues[0]?.value).toBeUndefined();
});
