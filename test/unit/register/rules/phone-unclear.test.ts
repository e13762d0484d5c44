import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import { phoneUnclear } from '../../../../site/register/rules/phone-unclear.ts';

test('telephones of the register that nobody could call are told', () => {
  const controllers = [
    { id: 'a', name: 'A', phone: '031-390 06 00' },
    { id: 'b', name: 'B', phone: 'växeln' },
    { id: 'c', name: 'C', dataProtectionOfficerPhone: '8–16' },
  ];
  expect(told(phoneUnclear(inputOf({ controllers })))).toEqual([
    'phone-unclear controllers.csv 3 phone',
    'phone-unclear controllers.csv 4 dataProtectionOfficerPhone',
  ]);
});

test('telephones of the settings that nobody could call are told', () => {
  const at = { file: 'municipality.yaml', row: 4 };
  const settingTexts = [
    { text: 'växeln', at, setting: 'phone' },
    { text: '031-390 06 00', at, setting: 'phone' },
    { text: 'växeln', at, setting: 'name' },
  ];
  expect(told(phoneUnclear({ ...inputOf({}), settingTexts }))).toEqual(['phone-unclear municipality.yaml 4']);
});
