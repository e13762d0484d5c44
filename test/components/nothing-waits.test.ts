import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Components of few pages, whose follow-up waits for the round of the signs; and the one that renders a piece to keep it. */
const mayWait = ['EasyResults.astro', 'KeptPiece.astro', 'OutdatedSigns.astro'];

// From the first component that waits, Astro keeps the rest of a page in pieces, which took a fifth more time.
test('components wait for nothing: what a page needs is ready before it begins', () => {
  const folder = 'site/components';
  const components = readdirSync(folder).filter((file) => file.endsWith('.astro'));
  expect(components.length).toBeGreaterThan(50);
  const waiting = components.filter((file) => /\bawait\b/.test(readFileSync(`${folder}/${file}`, 'utf8')));
  expect(waiting).toEqual(mayWait);
});

// A page would lack the script of a piece that was kept from another page.
test('components that are rendered once have no script', () => {
  const astro = readdirSync('site', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.astro'),
  );
  const used = astro.flatMap((file) =>
    [...readFileSync(`site/${file}`, 'utf8').matchAll(/<RenderedOnce\s+component=\{(\w+)\}/g)].map(
      ([, name]) => name!,
    ),
  );
  expect(new Set(used).size).toBeGreaterThan(5);
  for (const name of used)
    expect([name, readFileSync(`site/components/${name}.astro`, 'utf8')]).not.toEqual([
      name,
      expect.stringContaining('<script'),
    ]);
});
