import { expect, test } from 'vitest';
import { diffPlace } from '../../../site/changes/diff-place.ts';
import { diffStates } from '../../../site/changes/diff-states.ts';
import type { KeptPlace } from '../../../site/changes/kept-place.ts';
import { keptOf, keptPlace, keptPlaces } from './kept.ts';

const place = keptPlace({ id: 'a', name: 'Torget', positionState: 'point', position: [13.25, 58.9] });

test('facts that stand on the sign affect it, others do not', () => {
  const onSign: readonly Partial<KeptPlace>[] = [
    { retention: 48 },
    { viewing: 'live' },
    { sound: 'recorded' },
    { technologies: ['thermal'] },
    { purposes: ['safety'] },
    { controllerName: 'Nämnden' },
    { contactWay: '031-1' },
    { officerWay: '031-2' },
    { thirdCountry: true },
    { status: 'ended' },
  ];
  for (const values of onSign)
    expect(diffPlace(place, { ...place, ...values })?.isSignAffected, JSON.stringify(values)).toBe(true);
  for (const values of [
    { costYearly: 4 },
    { cameraCount: 3 },
    { name: 'Stortorget' },
    { hours: 'always' },
  ] as const)
    expect(diffPlace(place, { ...place, ...values })?.isSignAffected, JSON.stringify(values)).toBe(false);
});

test('where surveillance has ended there is no sign that another telephone number could make untrue', () => {
  const ended = { ...place, status: 'ended', contactWay: '031-1' } as const;
  expect(diffPlace(ended, { ...ended, contactWay: '031-2' })).toMatchObject({ isSignAffected: false });
  expect(diffPlace(ended, { ...ended, contactWay: '031-2', status: 'active' })).toMatchObject({
    isSignAffected: true,
  });
  expect(diffStates(keptPlaces(ended), keptPlaces())[0]).toMatchObject({ isSignAffected: false });
  expect(diffStates(keptPlaces(place), keptPlaces())[0]).toMatchObject({ isSignAffected: true });
});

test('a list that holds the same codes has not changed', () => {
  const one = { ...place, purposes: ['safety', 'traffic'] as const };
  expect(
    diffPlace({ ...one, purposes: ['safety', 'traffic'] }, { ...one, purposes: ['safety', 'traffic'] }),
  ).toBeUndefined();
});

test('a position has moved from five metres on, and coarse ones do not say how far', () => {
  const moved = (lng: number, precision?: number) =>
    diffPlace({ ...place, precision }, { ...place, precision, position: [lng, 58.9] })?.position;
  expect(moved(13.25005)).toBeUndefined();
  expect(moved(13.251)).toEqual({ kind: 'moved', metres: 57 });
  expect(moved(13.251, 50)).toEqual({ kind: 'moved', metres: undefined });
  expect(moved(13.26, 50)).toEqual({ kind: 'moved', metres: 574 });
});

test('another exactness is no move, also where the point is now withheld', () => {
  for (const after of [
    { ...place, positionState: 'withheld', position: undefined },
    { ...place, precision: 25, position: [13.2502, 58.9] },
    { ...place, positionState: 'area', position: [13.252, 58.9] },
    { ...place, positionState: 'rounded', precision: 5000, position: [13.3, 58.9] },
  ] as const)
    expect(diffPlace(place, after)?.position).toEqual({ kind: 'exactness' });
});

test('a place that is shown with another exactness and far away has moved all the same', () => {
  for (const after of [
    { ...place, precision: 25, position: [13.3, 58.9] },
    { ...place, positionState: 'area', position: [13.3, 58.9] },
  ] as const)
    expect(diffPlace(place, after)?.position).toEqual({ kind: 'moved', metres: undefined });
});

test('reviews are told that were not there before', () => {
  const old = { kind: 'yearly-review', date: '2025-05-01', outcome: 'keep' } as const;
  const added = { kind: 'direction-check', date: '2026-05-01', outcome: 'deviation' } as const;
  expect(diffPlace({ ...place, reviews: [old] }, { ...place, reviews: [added, old] })?.reviews).toEqual([
    added,
  ]);
  expect(diffPlace({ ...place, reviews: [added, old] }, { ...place, reviews: [old] })).toBeUndefined();
});

test('a text that is other is told as such, and the state does not hold what it said', () => {
  const kept = (area: string) =>
    keptOf({ places: [{ id: 'a', name: 'Torget', area, note: 'Internt' }] }).get('a')!;
  expect(diffPlace(kept('Entrén.'), kept('Entrén.'))).toBeUndefined();
  const change = diffPlace(kept('Entrén till kassavalvet.'), kept('Entrén.'));
  expect(change?.fields.map(({ field }) => field.name)).toEqual(['area']);
  expect(JSON.stringify(change)).not.toContain('kassavalvet');
  expect(JSON.stringify(kept('Entrén till kassavalvet.'))).not.toMatch(/kassavalvet|Internt/);
});
