import { beforeAll, expect, test } from 'vitest';
import { tellHistory } from '../../../site/changes/history.ts';
import type { ChangeSet } from '../../../site/changes/change.ts';
import type { KeptPlace } from '../../../site/changes/kept-place.ts';
import { changedPlaces, keepRegister } from '../../../site/changes/state.ts';
import { locales } from '../../../site/i18n/locales.ts';
import type { Place, Register } from '../../../site/register/model/register.ts';
import { tableCsv } from '../../../site/results/table-csv.ts';
import { roundTable } from '../../../site/signs/round-table.ts';
import { outdatedStops, signRound, type SignRoundStop } from '../../../site/signs/sign-round.ts';
import { defaultRegister } from '../explanations/default-register.ts';
import { keptPlaces } from '../changes/kept.ts';

let register: Register;
beforeAll(async () => {
  register = await defaultRegister();
});

const firstState = '2026-01-01';
const secondState = '2026-06-01';

/** A register with one place, and what its history tells where the place was as stated in the second of two states. */
function withHistory(
  change: Partial<Place>,
  second: Partial<KeptPlace> = {},
  first: Partial<KeptPlace> = {},
): { readonly one: Register; readonly sets: readonly ChangeSet[] } {
  const place: Place = { ...register.places[0]!, status: 'active', sign: true, ...change };
  const one = { ...register, places: [place] };
  const now = keepRegister(one);
  const kept = now.get(place.id)!;
  const before = keptPlaces({ ...kept, ...first });
  const after = keptPlaces({ ...kept, ...second });
  const states = [
    { form: 1 as const, asOf: firstState, places: changedPlaces(new Map(), before) },
    { form: 1 as const, asOf: secondState, after: firstState, places: changedPlaces(before, after) },
  ];
  return { one, sets: tellHistory(states, { asOf: register.asOf, places: now }, new Set()).sets };
}

function stopOf(...args: Parameters<typeof withHistory>): Omit<SignRoundStop, 'place'> {
  const { one, sets } = withHistory(...args);
  const { place: _place, ...stop } = signRound(one, sets)[0]!;
  return stop;
}

test.each<[string, Partial<Place>, SignRoundStop['task']]>([
  ['a sign that is missing is put up', { sign: false }, 'put-up'],
  ['a sign that nobody has checked is checked', { signChecked: undefined }, 'first-check'],
  ['a sign of a place that has ended is taken down', { status: 'ended' }, 'take-down'],
  ['a sign of a plan is nobody to check yet', { status: 'planned' }, 'none'],
  ['a sign is checked once in the months between reviews', { signChecked: '2025-11-14' }, 'check'],
  ['a check that is due within 90 days is told of', { signChecked: '2025-11-15' }, 'check-soon'],
  ['a sign that was checked lately is left alone', { signChecked: '2026-10-01' }, 'none'],
])('%s', (_, change, task) => {
  expect(register.asOf).toBe('2026-11-15');
  expect(stopOf(change).task).toBe(task);
});

test('what the published states tell makes a sign out of date, with the day and every reason', () => {
  const first: Partial<KeptPlace> = { retention: 72, purposes: ['traffic'], sound: 'live' };
  const stop = stopOf({ signChecked: '2026-03-01', sound: 'none', retention: 24 }, { retention: 72 }, first);
  expect(stop).toEqual({
    task: 'change',
    outdated: { since: secondState, causes: ['purposes', 'sound', 'retention'] },
  });
});

test('a sign that was checked in a state with the change in it holds', () => {
  expect(stopOf({ signChecked: secondState, retention: 24 }, {}, { retention: 72 }).task).toBe('none');
});

test('what is not on the sign, and what was changed back, makes no sign out of date', () => {
  expect(stopOf({ signChecked: '2026-03-01' }, {}, { costYearly: 4, name: 'Torget' }).task).toBe('none');
  expect(stopOf({ signChecked: '2026-03-01', retention: 24 }, { retention: 72 }).task).toBe('none');
});

test('a newer decision tells only of signs that were checked before the first state', () => {
  const decided = { decisionDate: '2026-05-01' };
  expect(stopOf({ ...decided, signChecked: '2025-12-31' })).toEqual({
    task: 'change',
    outdated: { since: '2026-05-01', causes: ['decision'] },
  });
  expect(stopOf({ ...decided, signChecked: firstState }).task).toBe('check-soon');
  expect(stopOf({ ...decided, signChecked: '2026-05-01' }).task).toBe('none');
});

test('the most urgent comes first, and nothing is left out', () => {
  const places = [
    { signChecked: '2026-10-01' },
    { signChecked: undefined },
    { sign: false },
    { status: 'ended' },
  ].map((change, index): Place => {
    const place = { ...register.places[0]!, status: 'active', sign: true, id: `p${index}` } as const;
    return { ...place, ...(change as Partial<Place>) };
  });
  expect(signRound({ ...register, places }, []).map(({ place, task }) => `${place.id} ${task}`)).toEqual([
    'p2 put-up',
    'p3 take-down',
    'p1 first-check',
    'p0 none',
  ]);
  expect(signRound({ ...register, places: [] }, [])).toEqual([]);
});

test('signs that are out of date are told of for their own controller', () => {
  const { one, sets } = withHistory({ signChecked: '2026-03-01', retention: 24 }, {}, { retention: 72 });
  const round = signRound(one, sets);
  expect(outdatedStops(round)).toHaveLength(1);
  expect(outdatedStops(round, one.places[0]!.controller)).toHaveLength(1);
  expect(outdatedStops(round, 'nobody')).toHaveLength(0);
});

test.each(locales)('the list in $name tells why, opens in Excel and holds no formula', ({ locale }) => {
  const { one, sets } = withHistory(
    { name: '=HYPERLINK("x")', signChecked: '2026-03-01', retention: 24 },
    {},
    { retention: 72 },
  );
  const csv = tableCsv(roundTable(signRound(one, sets), one, locale), locale, 'sv');
  const lines = csv.trimEnd().split('\r\n');
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(`;"'=HYPERLINK(""x"")";`);
  expect(lines[1]).toContain(`;${secondState};`);
  expect(lines[1]).not.toMatch(/undefined|\{\{/);
});
