import { expect, test } from 'vitest';
import { tellHistory } from '../../../site/changes/history.ts';
import { outdatedSign } from '../../../site/changes/sign-changed.ts';
import {
  applyState,
  changedPlaces,
  stateFileSchema,
  writeState,
  type KeptPlaces,
  type StateFile,
} from '../../../site/changes/state.ts';
import { keptOf, keptPlace, keptPlaces } from './kept.ts';

const none: ReadonlySet<string> = new Set();

/** Files of states, each with what differs from the one before. */
function filesOf(...states: readonly (readonly [string, KeptPlaces])[]): StateFile[] {
  let before: KeptPlaces = new Map();
  let after: string | undefined;
  return states.map(([asOf, places]) => {
    const file = { form: 1 as const, asOf, after, places: changedPlaces(before, places) };
    [before, after] = [places, asOf];
    return file;
  });
}

const first = keptPlaces(keptPlace({ id: 'a', retention: 72 }), keptPlace({ id: 'b' }));
const second = keptPlaces(keptPlace({ id: 'a', retention: 48 }));
const third = keptPlaces(keptPlace({ id: 'a', retention: 48 }), keptPlace({ id: 'b' }));

test('a file holds what differs, reads back as it was written, and leads to the same places', () => {
  const files = filesOf(['2026-01-01', first], ['2026-02-01', second]);
  expect(Object.keys(files[1]!.places)).toEqual(['a', 'b']);
  expect(files[1]!.places['b']).toBeNull();
  const read = files.map((file) => stateFileSchema.parse(JSON.parse(writeState(file))));
  expect(read.reduce<KeptPlaces>(applyState, new Map())).toEqual(second);
});

test('the same register gives the same file, whatever the order of its rows', () => {
  const rows = [
    { id: 'b', name: 'Hamnen', purposes: 'safety' },
    { id: 'a', name: 'Torget', lat: 58.9, lon: 13.25 },
  ];
  const text = (tables: typeof rows) =>
    writeState({ form: 1, asOf: '2026-01-01', places: changedPlaces(new Map(), keptOf({ places: tables })) });
  expect(text(rows)).toBe(text(rows.toReversed()));
});

test('the history tells each step, newest first, and the register of today last', () => {
  const states = filesOf(['2026-01-01', first], ['2026-02-01', second]);
  const { sets } = tellHistory(states, { asOf: '2026-03-01', places: third }, none);
  const told = sets.map(({ date, since, changes }) => [
    date,
    since,
    changes.map(({ id, kind }) => `${id} ${kind}`),
  ]);
  expect(told).toEqual([
    ['2026-03-01', '2026-02-01', ['b returned']],
    ['2026-02-01', '2026-01-01', ['b gone', 'a changed']],
  ]);
});

test('a state of the same day gives way to the register, and a first register has no history', () => {
  const states = filesOf(['2026-01-01', first], ['2026-02-01', second]);
  expect(tellHistory(states, { asOf: '2026-02-01', places: first }, none).sets).toMatchObject([
    { changes: [] },
  ]);
  expect(tellHistory([], { asOf: '2026-02-01', places: first }, none).sets).toEqual([]);
});

test('a sign is out of date from the first change after it was checked', () => {
  const states = filesOf(['2026-01-01', first], ['2026-02-01', second]);
  const { sets } = tellHistory(states, { asOf: '2026-03-01', places: third }, none);
  const since = (id: string, signChecked?: string) => outdatedSign({ id, signChecked }, sets);
  expect(since('a', '2026-01-15')).toEqual({ since: '2026-02-01', causes: ['retention'] });
  expect(since('a', '2026-02-01')).toBeUndefined();
  expect(since('a')).toBeUndefined();
  expect(since('elsewhere', '2026-01-15')).toBeUndefined();
});

test('a place that has got another number has a sign with the wrong one, and its earlier changes count', () => {
  const renumbered = keptPlaces(keptPlace({ id: 'c', retention: 48 }));
  const states = filesOf(['2026-01-01', first], ['2026-02-01', second]);
  const today = { asOf: '2026-03-01', places: renumbered, formerly: { c: 'a' } };
  const { sets } = tellHistory(states, today, none);
  expect(outdatedSign({ id: 'c', signChecked: '2026-01-15' }, sets)).toEqual({
    since: '2026-02-01',
    causes: ['retention', 'number'],
  });
});
