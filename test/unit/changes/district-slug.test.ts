import { expect, test } from 'vitest';
import { districtSlug, districtSlugs } from '../../../site/changes/district-slug.ts';

test('a district becomes a part of an address that anybody can type', () => {
  expect(districtSlug('Östra Åsen & Älvkärr')).toBe('ostra-asen-alvkarr');
  expect(districtSlug('وسط')).toMatch(/^[0-9a-f]{8}$/);
});

test('districts that would share an address get one each, whatever their order', () => {
  const slugs = districtSlugs(['Ås', 'As', 'Centrum']);
  expect(slugs.get('centrum')).toBe('Centrum');
  expect([...slugs.keys()].filter((slug) => /^as-[0-9a-f]{8}$/.test(slug))).toHaveLength(2);
  expect(new Map([...slugs].sort())).toEqual(new Map([...districtSlugs(['Centrum', 'As', 'Ås'])].sort()));
});
