import { expect, test } from 'vitest';
import { countSentence, writeNumber } from '../../../../site/map/live/sentence.ts';

test('numbers have the digits of the portal also where the language has others', () => {
  expect(new Intl.NumberFormat('ar-EG').format(1200)).not.toContain('1');
  expect(writeNumber(12, 'ar-EG')).toBe('12');
  expect(countSentence({ other: '{{count}}' }, 'ar-EG', 12)).toBe('12');
});
