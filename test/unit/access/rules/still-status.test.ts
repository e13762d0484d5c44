import { expect, test } from 'vitest';
import { readAccessPage } from '../../../../scripts/access/access-page.ts';
import { stillStatus } from '../../../../scripts/access/rules/still-status.ts';

const found = (body: string): number => stillStatus(readAccessPage('a.html', `<body>${body}</body>`)).length;

test.each([
  ['an empty alert', '<p role="alert"></p>'],
  ['a hidden alert', '<div role="alert" hidden><h2>Two answers are missing</h2></div>'],
  ['a count that a script knows', '<p role="status" data-count>2 places</p>'],
  ['a message of an element of its own', '<insyn-near><p role="status">Near you</p></insyn-near>'],
  ['a message that is switched off', '<p role="status" aria-live="off">Kept for two days</p>'],
  ['a text', '<p>Kept for two days</p>'],
])('%s is as it should be', (_, body) => {
  expect(found(body)).toBe(0);
});

test.each([
  ['an alert with a text', '<p id="a" role="alert">Kept for two days</p>'],
  ['an assertive text', '<p data-a aria-live="assertive">Kept for two days</p>'],
  ['a status that no script knows', '<p role="status">Kept for two days</p>'],
  ['a part of the page', '<div id="a" aria-live="polite"><h2>Why</h2><p>To be safe</p></div>'],
])('%s interrupts for nothing', (_, body) => {
  expect(found(body)).toBe(1);
});
