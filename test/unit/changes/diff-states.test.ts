import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffStates } from '../../../site/changes/diff-states.ts';
import type { KeptPlaces } from '../../../site/changes/state.ts';
import { keptPlace, keptPlaces } from './kept.ts';

const placeOf = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    name: fc.constantFrom('Torget', 'Hamnen', 'Parken'),
    retention: fc.option(fc.constantFrom(24, 72), { nil: undefined }),
    status: fc.constantFrom('active', 'paused', 'ended', undefined),
    lng: fc.constantFrom(13.25, 13.26),
  })
  .map(({ lng, ...values }) =>
    keptPlace({ ...values, positionState: 'point', position: [lng, 58.9] as const }),
  );
const state: fc.Arbitrary<KeptPlaces> = fc
  .array(placeOf, { maxLength: 4 })
  .map((places) => keptPlaces(...places));

test('a state does not differ from itself, nor from a copy of itself', () => {
  fc.assert(
    fc.property(state, (places) => {
      expect(diffStates(places, places)).toEqual([]);
      expect(diffStates(places, structuredClone<KeptPlaces>(places))).toEqual([]);
    }),
  );
});

test('the way back tells the same places: what is new one way is gone the other, and sides change places', () => {
  const opposite = {
    new: 'gone',
    gone: 'new',
    ended: 'changed',
    changed: 'changed',
    returned: 'gone',
  } as const;
  fc.assert(
    fc.property(state, state, (one, other) => {
      const there = diffStates(one, other);
      const back = new Map(diffStates(other, one).map((change) => [change.id, change]));
      expect(back.size).toBe(there.length);
      for (const change of there) {
        const reverse = back.get(change.id)!;
        // What has ended one way is no longer ended the other.
        expect([opposite[change.kind], 'ended']).toContain(reverse.kind);
        expect(reverse.fields.map(({ field, before, after }) => [field.name, after, before])).toEqual(
          change.fields.map(({ field, before, after }) => [field.name, before, after]),
        );
        expect(reverse.formerName).toBe(change.formerName && change.place.name);
        expect(reverse.position).toEqual(change.position);
      }
    }),
  );
});

test('every place is told of once at most, in the same order whatever the order of the rows', () => {
  fc.assert(
    fc.property(state, state, (one, other) => {
      const told = diffStates(one, other).map(({ id }) => id);
      expect(new Set(told).size).toBe(told.length);
      const turned = new Map([...other].reverse());
      expect(diffStates(new Map([...one].reverse()), turned).map(({ id }) => id)).toEqual(told);
    }),
  );
});

test('a place that may not be told of now is in no change, neither as it was nor as it is', () => {
  const before = keptPlaces(keptPlace({ id: 'a' }), keptPlace({ id: 'b' }));
  const after = keptPlaces(keptPlace({ id: 'b', name: 'Hamnen' }));
  expect(diffStates(before, after).map(({ id, kind }) => `${id} ${kind}`)).toEqual(['a gone', 'b changed']);
  expect(diffStates(before, after, { hidden: new Set(['a', 'b']) })).toEqual([]);
});

test('a place that the editor has given another number is the same place, and its sign must be changed', () => {
  const changes = diffStates(
    keptPlaces(keptPlace({ id: 'old', name: 'Torget' })),
    keptPlaces(keptPlace({ id: 'new', name: 'Torget' })),
    {
      formerly: { new: 'old' },
    },
  );
  expect(changes).toMatchObject([{ id: 'new', kind: 'changed', formerId: 'old', isSignAffected: true }]);
});

test('a place that was there before the state before is back, not new', () => {
  const after = keptPlaces(keptPlace({ id: 'a' }));
  expect(diffStates(new Map(), after, { earlier: new Set(['a']) })[0]!.kind).toBe('returned');
});
