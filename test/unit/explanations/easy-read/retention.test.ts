import { expect, test } from 'vitest';
import { speakPhrasesText } from '../../../../site/explanations/phrases.ts';
import { sayEasyRead } from '../../../../site/explanations/easy-read.ts';

const told = (retention: number): string[] =>
  sayEasyRead({ key: 'kept', retention, reason: { sv: 'Skäl.' } })
    .map((statement) => speakPhrasesText(statement, 'sv', 'sv'))
    .slice(0, 2);

test.each([
  [72, ['Kamerorna sparar filmen i 3 dagar.', 'Sedan är filmen borta.']],
  [36, ['Kamerorna sparar filmen i 1 dag.', 'Sedan 12 timmar till.']],
  [24.5, ['Kamerorna sparar filmen i 1 dag.', 'Sedan 30 minuter till.']],
  [23.9999, ['Kamerorna sparar filmen i 1 dag.', 'Sedan är filmen borta.']],
  [47.9999, ['Kamerorna sparar filmen i 2 dagar.', 'Sedan är filmen borta.']],
  [0.001, ['Kamerorna sparar filmen i 1 minut.', 'Sedan är filmen borta.']],
])('%d hours are told as %j', (hours, sentences) => {
  expect(told(hours)).toEqual(sentences);
});
