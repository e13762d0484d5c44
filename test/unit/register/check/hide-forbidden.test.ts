import { expect, test } from 'vitest';
import { hideForbiddenText } from '../../../../site/register/check/hide-forbidden.ts';

test.each([
  ['Ring 19121212-1212 eller 121212-1212.', 'Ring … eller ….'],
  ['Björkvägen 3, lgh 1203', 'Björkvägen 3, …'],
  ['KFN 2025/112, tel 031-390 06 00', 'KFN 2025/112, tel 031-390 06 00'],
  ['', ''],
])('of %j a report says %j', (text, shown) => {
  expect(hideForbiddenText(text)).toBe(shown);
});
