import { expect, test } from 'vitest';
import { sayEasyRead } from '../../../../site/explanations/easy-read.ts';
import { speakPhrasesText } from '../../../../site/explanations/phrases.ts';
import type { WhenFact } from '../../../../site/facts/fact.ts';

const told = (days: number[]): string[] => {
  const fact: WhenFact = { key: 'when', hours: [{ days, from: 1200, to: 360 }] };
  return sayEasyRead(fact).map((statement) => speakPhrasesText(statement, 'sv', 'sv'));
};
const starts = ['De startar klockan 20 på kvällen.', 'De stannar klockan 6 på morgonen.'];

test.each([
  [[1, 2, 3, 4, 5], ['måndag till fredag']],
  [[6, 7], ['lördag och söndag']],
  [
    [1, 3, 5, 7],
    ['måndag och onsdag', 'fredag och söndag'],
  ],
  [
    [1, 2, 3, 5, 7],
    ['måndag till onsdag', 'fredag och söndag'],
  ],
])('the days %j are told as %j, few in each sentence', (days, named) => {
  expect(told(days)).toEqual([...named.map((few) => `Kamerorna är på de här dagarna: ${few}.`), ...starts]);
});
