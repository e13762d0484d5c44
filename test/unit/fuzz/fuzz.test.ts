import { expect, test } from 'vitest';
import { fuzz } from '../../../scripts/fuzz/fuzz.ts';
import { formats, fuzzedInput } from '../../../scripts/fuzz/fuzzed-input.ts';
import { judgePublished, judgeRefused } from '../../../scripts/fuzz/judge.ts';
import type { CheckedRegister } from '../../../site/register/check/check-register.ts';
import type { Issue } from '../../../site/register/issue.ts';
import type { Register } from '../../../site/register/model/register.ts';
import { municipalityOf, sourceOf } from '../../factories.ts';

/** `npm run fuzz` tries many more. */
const inputs = 2000;

test('the same number makes the same bytes, in every form, whole and broken', () => {
  for (const [index, format] of formats.entries()) {
    expect(fuzzedInput(100 + index)).toEqual(fuzzedInput(100 + index));
    const made = Array.from({ length: 20 }, (_, round) => fuzzedInput(4 * round + formats.indexOf(format)));
    expect(made.every((input) => input.format === format)).toBe(true);
    expect(new Set(made.map(({ isBroken }) => isBroken))).toEqual(new Set([true, false]));
  }
});

test(`of ${inputs} made-up and broken registers none breaks the check or loses a row unsaid`, async () => {
  const { findings, published } = await fuzz(1, inputs);
  expect(findings.map(({ number, faults }) => `${number}: ${faults.join('; ')}`)).toEqual([]);
  // Where all are refused, no row is counted.
  expect(published).toBeGreaterThan(inputs / 10);
});

const place = (name: string) => ({ name, reviews: [], cameras: { positions: [] } });
const rows = [{ name: 'mark0x' }, { name: 'mark1x' }];

/** A check of two places, as it might be. */
function checkedAs(change: Partial<CheckedRegister>, published = ['mark0x', 'mark1x']) {
  const register = {
    places: published.map(place),
    controllers: [],
    services: [],
    withheld: [],
  } as unknown as Register;
  const rowCounts = { controllers: 0, places: 2, cameras: 0, reviews: 0, services: 0 };
  const checked: CheckedRegister = {
    municipality: municipalityOf(),
    register,
    issues: [],
    rowCounts,
    internalValues: [],
    hiddenIds: new Set(),
    ...change,
  };
  return { checked, register };
}

const judged = (
  { checked, register }: ReturnType<typeof checkedAs>,
  read: readonly { name: string }[] = rows,
): string[] =>
  judgePublished(['mark0x', 'mark1x'], { tables: [sourceOf('places', read)], issues: [] }, checked, register);

test('the judge finds a row that no reader gave, one that was not published, and a silent refusal', () => {
  expect(judged(checkedAs({}))).toEqual([]);
  expect(judged(checkedAs({}), rows.slice(0, 1))).toEqual([
    'rows that nobody read: mark1x',
    '1 rows in, 2 counted, 0 reported',
  ]);
  expect(judged(checkedAs({}, ['mark0x']))).toEqual(['places neither published nor withheld']);
  const withCamera = { controllers: 0, places: 2, cameras: 1, reviews: 0, services: 0 };
  expect(judged(checkedAs({ rowCounts: withCamera }))).toEqual([
    '2 rows in, 3 counted, 0 reported',
    'cameras lost',
  ]);
  const oneCounted = { controllers: 0, places: 1, cameras: 0, reviews: 0, services: 0 };
  expect(judged(checkedAs({ rowCounts: oneCounted }, ['mark0x']))).toEqual([
    '2 rows in, 1 counted, 0 reported',
  ]);
  expect(judgeRefused(checkedAs({}).checked)).toEqual(['no register, and no error that says why']);
});

test('a row that is named is not lost', () => {
  const issues = [{ code: 'row-without-values', at: { file: 'places.csv', row: 3 } }] as const;
  const rowCounts = { controllers: 0, places: 1, cameras: 0, reviews: 0, services: 0 };
  expect(judged(checkedAs({ issues, rowCounts }, ['mark0x']))).toEqual([]);
});

test('a sentence that leaves something open is found, but not one that quotes the file', () => {
  const at = { file: 'places.csv' };
  const said = (issue: Issue): string[] => judgeRefused(checkedAs({ issues: [issue] }).checked);
  const found = { table: 'places', heading: 'id', field: 'id', found: 'NaN, undefined' };
  expect(said({ code: 'heading-missing', at, variables: found })).toEqual([]);
  expect(said({ code: 'file-too-large', at, variables: { size: NaN, most: 200 } })).toHaveLength(1);
});
