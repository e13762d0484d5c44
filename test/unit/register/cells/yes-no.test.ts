import { expect, test } from 'vitest';
import { readYesNo } from '../../../../site/register/cells/yes-no.ts';

test.each(['Ja', 'JA ', 'j', 'yes', 'Y', 'true', 'SANT', '1', 'x', 1, true])('%s is yes', (cell) => {
  expect(readYesNo(cell)).toEqual({ value: true });
});
test.each(['Nej', 'n', 'No', 'false', 'FALSKT', '0', 0, false])('%s is no', (cell) => {
  expect(readYesNo(cell)).toEqual({ value: false });
});
test.each(['kanske', 'ja/nej', '2', '-', 'Ja, delvis', 2])('%s is neither', (cell) => {
  expect(readYesNo(cell)).toEqual({ problem: 'yes-no-wrong' });
});
