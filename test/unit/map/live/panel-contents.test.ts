import { expect, test } from 'vitest';
import { questionInTense } from '../../../../site/map/live/panel-contents.ts';
import { mapWords } from '../../../../site/map/map-words.ts';

const words = mapWords('en', 'sv');

test.each([
  [undefined, 'Why is it watched?', 'How long is footage kept?'],
  ['active', 'Why is it watched?', 'How long is footage kept?'],
  ['paused', 'Why is it watched?', 'How long is footage kept?'],
  ['planned', 'Why is it to be watched?', 'How long will footage be kept?'],
  ['decision-pending', 'Why is it to be watched?', 'How long will footage be kept?'],
  ['ended', 'Why was it watched?', 'How long was footage kept?'],
] as const)('of a place that is %s the map asks in its tense', (status, why, kept) => {
  expect(questionInTense('panel.why', { status }, words)).toBe(why);
  expect(questionInTense('panel.kept', { status }, words)).toBe(kept);
});
