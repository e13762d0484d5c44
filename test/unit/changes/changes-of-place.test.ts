import { expect, test } from 'vitest';
import type { ChangeSet } from '../../../site/changes/change.ts';
import { changesOfPlace, formerNumbers } from '../../../site/changes/changes-of-place.ts';
import { diffStates } from '../../../site/changes/diff-states.ts';
import type { KeptPlaces } from '../../../site/changes/state.ts';
import { keptPlace, keptPlaces } from './kept.ts';

const days = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'];

/** The changes from each state to the next, newest first. */
function setsOf(
  ...states: readonly (readonly [KeptPlaces, Readonly<Record<string, string>>?])[]
): readonly ChangeSet[] {
  return states
    .slice(1)
    .map(([after, formerly], index) => ({
      date: days[index + 1]!,
      since: days[index]!,
      changes: diffStates(states[index]![0], after, { formerly }),
    }))
    .toReversed();
}

const torget = (id: string, retention: number) => keptPlaces(keptPlace({ id, name: 'Torget', retention }));

test('a place that has got another number keeps what has been told of it', () => {
  const sets = setsOf([torget('1', 72)], [torget('1', 48)], [torget('T-1', 48), { 'T-1': '1' }]);
  const told = changesOfPlace('T-1', sets).map(({ date, change }) => [date, change.id, change.formerId]);
  expect(told).toEqual([
    ['2026-03-01', 'T-1', '1'],
    ['2026-02-01', '1', undefined],
  ]);
  expect(formerNumbers(['T-1'], sets)).toEqual(new Map([['1', 'T-1']]));
});

test('what another place had under the number before is not told of it', () => {
  const hamnen = keptPlace({ id: 'b', name: 'Hamnen' });
  const [a, b] = [keptPlace({ id: 'a', retention: 72 }), keptPlace({ id: 'b', retention: 72 })];
  const sets = setsOf(
    [keptPlaces(a, { ...hamnen, retention: 24 })],
    [keptPlaces(a, hamnen)],
    [keptPlaces(a)],
    [keptPlaces(b), { b: 'a' }],
  );
  expect(changesOfPlace('b', sets).map(({ date }) => date)).toEqual(['2026-04-01']);
});

test('a number that goes back and forth ends, and one that is in use again leads to its own place', () => {
  const sets = setsOf(
    [torget('a', 72)],
    [torget('b', 72), { b: 'a' }],
    [torget('a', 72), { a: 'b' }],
    [keptPlaces(...torget('a', 48).values(), keptPlace({ id: 'b', name: 'Hamnen' }))],
  );
  expect(changesOfPlace('a', sets).map(({ date }) => date)).toEqual(days.slice(1).toReversed());
  expect(formerNumbers(['a', 'b'], sets)).toEqual(new Map());
  expect(formerNumbers(['a'], sets)).toEqual(new Map([['b', 'a']]));
});
