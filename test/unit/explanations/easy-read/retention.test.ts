import { expect, test } from 'vitest';
import { speakPhrasesText } from '../../../../site/explanations/phrases.ts';
import { sayEasyRead } from '../../../../site/explanations/easy-read.ts';

const told = (retention: number): string[] => {
  const sentences = sayEasyRead({ key: 'kept', retention, reason: { sv: 'Skäl.' } }).map((statement) =>
    speakPhrasesText(statement, 'sv', 'sv'),
  );
  return sentences.slice(0, sentences.indexOf('Sedan är filmen borta.') + 1);
};

test.each([
  [72, ['Kamerorna sparar filmen i 3 dagar.', 'Sedan är filmen borta.']],
  [36, ['Kamerorna sparar filmen i 1 dag.', 'Och 12 timmar till.', 'Sedan är filmen borta.']],
  [24.5, ['Kamerorna sparar filmen i 1 dag.', 'Och 30 minuter till.', 'Sedan är filmen borta.']],
  [
    27.5,
    [
      'Kamerorna sparar filmen i 1 dag.',
      'Och 3 timmar till.',
      'Och 30 minuter till.',
      'Sedan är filmen borta.',
    ],
  ],
  [3.5, ['Kamerorna sparar filmen i 3 timmar.', 'Och 30 minuter till.', 'Sedan är filmen borta.']],
  [23.9999, ['Kamerorna sparar filmen i 1 dag.', 'Sedan är filmen borta.']],
  [47.9999, ['Kamerorna sparar filmen i 2 dagar.', 'Sedan är filmen borta.']],
  [0.001, ['Kamerorna sparar filmen i 1 minut.', 'Sedan är filmen borta.']],
])('%d hours are told as %j', (hours, sentences) => {
  expect(told(hours)).toEqual(sentences);
});
