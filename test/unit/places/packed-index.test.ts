import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packIndex, unpackIndex } from '../../../site/places/packed-index.ts';
import type { IndexedPlace } from '../../../site/places/place-index.ts';

const counts = { other: '{{count}} av 3' };
const texts = fc.array(fc.record({ name: fc.string(), kind: fc.option(fc.string(), { nil: undefined }), retention: fc.option(fc.nat(), { nil: undefined }), isLive: fc.boolean(), purposes: fc.option(fc.array(fc.string()), { nil: undefined }) }), { maxLength: 30 }); // prettier-ignore

const places = (rows: typeof texts extends fc.Arbitrary<infer Rows> ? Rows : never): IndexedPlace[] =>
  rows.map(({ name, kind, retention, purposes, isLive }, number) => ({
    id: `p-${number}`,
    name,
    href: `/sv/plats/p-${number}/`,
    kept: 'Sparas i 3 dygn',
    kind,
    retention,
    purposes,
    ...(isLive ? { live: true as const } : {}),
  }));

test('an index is the same after it has been sent', () => {
  fc.assert(
    fc.property(texts, (rows) => {
      const index = { lang: 'ar', registerLang: 'sv', counts, places: places(rows) };
      const sent = JSON.parse(JSON.stringify(packIndex(index))) as ReturnType<typeof packIndex>;
      // What is absent and what is undefined are the same.
      expect(unpackIndex(sent)).toEqual(JSON.parse(JSON.stringify(index)));
    }),
  );
});

test('what many places share is sent once', () => {
  const rows = Array.from({ length: 50 }, (_, number) => ({
    id: `p-${number}`,
    name: `Plats ${number}`,
    href: `/sv/plats/p-${number}/`,
    kept: 'Filmen sparas i tre dygn',
  }));
  const sent = JSON.stringify(packIndex({ lang: 'sv', registerLang: 'sv', counts, places: rows }));
  expect(sent.match(/tre dygn/g)).toHaveLength(1);
  expect(sent.match(/\/sv\/plats/g)).toHaveLength(1);
});
