import { expect, test } from 'vitest';
import { timeLimits } from '../../../../scripts/access/behaviour/time-limits.ts';
import { tryInBrowser } from './try-behaviour.ts';

const found = tryInBrowser(timeLimits);
const field = '<p><input name="q"><a href="/other">More</a></p>';
const after = (seconds: number, does: string): string =>
  `${field}<script>setTimeout(() => { ${does} }, ${seconds * 1000})</script>`;

test.each([
  ['that does nothing', field],
  ['that says something later', after(60, 'document.querySelector("a").textContent = "Even more"')],
  ['that leads away after more than twenty hours', after(75_000, 'location.href = "/other"')],
  ['that brings a field', after(60, 'document.querySelector("p").append(document.createElement("button"))')],
])('a page %s is not found', async (_, body) => {
  expect(await found('', body)).toEqual([]);
});

test.each([
  ['leads away after a minute', after(60, 'location.href = "/other"'), '/other'],
  ['leads away after nineteen hours', after(68_400, 'location.replace("/other")'), '/other'],
  ['is loaded anew', after(600, 'location.reload()'), '/'],
  [
    'counts down second by second',
    `${field}<script>let left = 1200; setInterval(() => { left -= 1; if (left === 0) location.href = '/other'; }, 1000)</script>`,
    '/other',
  ],
  [
    'goes by the clock',
    `${field}<script>const begun = Date.now(); setInterval(() => { if (Date.now() - begun > 3600000) location.href = '/other'; }, 9000)</script>`,
    '/other',
  ],
  ['takes a field away', after(900, 'document.querySelector("input").disabled = true'), '1'],
])('a page that %s is found', async (_, body, fault) => {
  expect(await found('', body)).toEqual([fault]);
});
