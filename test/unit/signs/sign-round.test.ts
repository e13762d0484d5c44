import { beforeAll, expect, test } from 'vitest';
import { csvCell, roundCsv } from '../../../scripts/signs/round-csv.ts';
import { consoleWords } from '../../../scripts/words.ts';
import type { Place, Register } from '../../../site/register/model/register.ts';
import { signRound, type SignRoundStop } from '../../../site/signs/sign-round.ts';
import { defaultRegister } from '../explanations/default-register.ts';

let register: Register;
beforeAll(async () => {
  register = await defaultRegister();
});

const changed = '2026-06-01';

function stop(change: Partial<Place>): Omit<SignRoundStop, 'place'> {
  const place: Place = { ...register.places[0]!, status: 'active', sign: true, ...change };
  const [{ task, since }] = signRound({ ...register, places: [place] }, () => changed) as [SignRoundStop];
  return since === undefined ? { task } : { task, since };
}

test.each<[string, Partial<Place>, Omit<SignRoundStop, 'place'>]>([
  ['a sign that is missing is put up', { sign: false }, { task: 'put-up' }],
  ['a sign that nobody has checked is checked', { signChecked: undefined }, { task: 'first-check' }],
  [
    'a sign checked before a change is out of date since then',
    { signChecked: '2026-05-31' },
    { task: 'change', since: changed },
  ],
  ['a sign checked on the day of the change may be the new one', { signChecked: changed }, { task: 'none' }],
  ['a sign of a place that has ended is taken down', { status: 'ended' }, { task: 'take-down' }],
  ['a sign of a plan is nobody to check yet', { status: 'planned' }, { task: 'none' }],
])('%s', (_, change, expected) => {
  expect(stop(change)).toEqual(expected);
});

test('without a change a sign is checked once in the months between reviews', () => {
  const place: Place = { ...register.places[0]!, status: 'active', sign: true, signChecked: '2025-11-14' };
  const [late] = signRound({ ...register, places: [place] }, () => undefined);
  expect(late).toMatchObject({ task: 'check', since: '2026-11-14' });
});

test('the list opens in Excel and holds no formula', () => {
  const place: Place = { ...register.places[0]!, name: '=HYPERLINK("x")' };
  const csv = roundCsv({ ...register, places: [place] }, 'sv', consoleWords('sv'));
  expect(csv.startsWith('\ufeff"Skyltens nummer";')).toBe(true);
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect(csv.trimEnd().split('\r\n')).toHaveLength(2);
  expect(['+1', '-1', '@a', ' =1', '\t1'].map(csvCell)).toEqual(
    ['+1', '-1', '@a', ' =1', '\t1'].map((text) => `"'${text}"`),
  );
});
