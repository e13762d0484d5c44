import { expect, test } from 'vitest';
import { headersOf, siteHeaders } from '../../../scripts/serve/headers.ts';

test('pages may not be framed, except those that are made for it', () => {
  const policy = (path: string): string => headersOf(path)['Content-Security-Policy'] ?? '';
  for (const path of ['/', '/sv/', '/sv/embed/', '/embedded/'])
    expect(policy(path)).toMatch(/; frame-ancestors 'none'$/);
  expect(policy('/embed/sv/stora-torget/')).toMatch(/; frame-ancestors \*$/);
});

test('only what carries a fingerprint in its name is kept', () => {
  expect(headersOf('/_assets/a.B3xQ.js')['Cache-Control']).toContain('immutable');
  for (const path of ['/', '/sv/', '/symbols/openmoji.svg', '/404.html'])
    expect(headersOf(path)['Cache-Control']).toBe('no-cache');
});

test('the position is the one thing that pages may ask for', () => {
  const rules = siteHeaders()['Permissions-Policy']?.split(', ') ?? [];
  expect(rules.filter((rule) => !rule.endsWith('=()'))).toEqual(['geolocation=(self)']);
});
