import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Components of few pages, whose follow-up waits for the round of the signs; and the one that renders a piece to keep it. */
const mayWait = ['EasyResults.astro', 'KeptPiece.astro', 'OutdatedSigns.astro'];

// From the first component that waits, Astro keeps the rest of a page in pieces: a page takes about half as long again.
test('components wait for nothing: what a page needs is ready before it begins', () => {
  const folder = 'site/components';
  const components = readdirSync(folder).filter((file) => file.endsWith('.astro'));
  expect(components.length).toBeGreaterThan(50);
  const waiting = components.filter((file) => /\bawait\b/.test(readFileSync(`${folder}/${file}`, 'utf8')));
  expect(waiting).toEqual(mayWait);
});
