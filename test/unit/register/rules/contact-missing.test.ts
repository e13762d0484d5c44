import { expect, test } from 'vitest';
import { contactMissing } from '../../../../site/register/rules/contact-missing.ts';
import { inputOf, told } from '../../../factories.ts';

test.each([{}, { contact: {} }, { contact: { phone: undefined } }])(
  'settings without any way to reach the municipality are told: %j',
  (settings) => {
    expect(told(contactMissing(inputOf({}, { contact: {}, ...settings })))).toEqual([
      'contact-missing municipality.yaml',
    ]);
  },
);

test.each([
  { phone: '031-390 06 00' },
  { email: 'kommunen@provkoping.example' },
  { postalAddress: 'Box 1, 000 01 Prövköping' },
  { visitingAddress: 'Kommunhuset' },
  { website: 'https://provkoping.example' },
])('one way is enough: %j', (contact) => {
  expect(contactMissing(inputOf({}, { contact }))).toEqual([]);
});
