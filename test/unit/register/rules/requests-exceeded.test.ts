import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import { requestsExceeded } from '../../../../site/register/rules/requests-exceeded.ts';

test('no more requests can be answered in time than were received', () => {
  const controllers = [
    { id: 'a', name: 'A', requestsReceived: '20', requestsInTime: '21' },
    { id: 'b', name: 'B', requestsReceived: '20', requestsInTime: '20' },
    { id: 'c', name: 'C', requestsReceived: '', requestsInTime: '3' },
  ];
  expect(told(requestsExceeded(inputOf({ controllers })))).toEqual([
    'requests-exceeded controllers.csv 2 requestsInTime',
  ]);
});
