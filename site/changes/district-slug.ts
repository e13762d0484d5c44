import { createHash } from 'node:crypto';

/** A district as a part of addresses: its letters without marks, and a digest where that says nothing. */
export function districtSlug(district: string): string {
  const plain = district
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? createHash('sha256').update(district).digest('hex').slice(0, 8) : plain;
}

/** Each district by its part of addresses. Two that would share one get a digest each. */
export function districtSlugs(districts: Iterable<string>): ReadonlyMap<string, string> {
  const bySlug = Map.groupBy(new Set(districts), districtSlug);
  return new Map(
    [...bySlug].flatMap(([slug, sharing]): [string, string][] =>
      sharing.length === 1
        ? [[slug, sharing[0]!]]
        : sharing.map((district) => [`${slug}-${digestOf(district)}`, district]),
    ),
  );
}

const digestOf = (district: string): string =>
  createHash('sha256').update(district).digest('hex').slice(0, 8);
