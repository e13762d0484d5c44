import { describe, expect, test } from 'vitest';
import { sayGap } from '../../../site/accessibility/say-gap.ts';
import { sayMode } from '../../../site/accessibility/say-mode.ts';
import {
  complianceOf,
  failedTests,
  gapsOf,
  hasPassedWithScreenReader,
  lastUpdated,
  openCount,
  statusOf,
  type Gap,
} from '../../../site/accessibility/statement.ts';
import { criteria, testResults } from '../../../site/accessibility/tested.ts';
import { engines } from '../../../scripts/access/finding.ts';
import { modesByWidth } from '../../../scripts/access/modes.ts';
import { locales } from '../../../site/i18n/locales.ts';
import { municipalitySchema } from '../../../site/municipality/schema.ts';

const municipality = (accessibility: object = {}) =>
  municipalitySchema.parse({ name: 'A', asOf: '2026-11-15', languages: ['sv', 'ar'], accessibility });
const clean = { ...testResults, open: {}, reviewed: {} };
const entered = { on: '2026-12-03', with: 'NVDA', result: 'Bra.' };
const passed = { ...entered, kind: 'screen-reader', passed: true };
const peopleTests = [passed];
const namesOf = (gaps: readonly Gap[]): readonly string[] => gaps.map(({ name }) => name);

describe('the criteria', () => {
  test('are all 86 of WCAG 2.2 and Parsing of WCAG 2.1, each once and in order', () => {
    const ofNewest = criteria.filter(({ id }) => id !== '4.1.1');
    expect(ofNewest).toHaveLength(criteria.length - 1);
    const count = (level: string) => ofNewest.filter((each) => each.level === level).length;
    expect([count('A'), count('AA'), count('AAA')]).toEqual([31, 24, 31]);
    const ids = criteria.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  });

  test('name the clause of the standard where it asks for them', () => {
    for (const { id, level, clause } of criteria) {
      if (clause !== undefined) expect(clause).toBe(`9.${id}`);
      if (level === 'AAA') expect(clause).toBeUndefined();
    }
  });

  test('are tested by every engine', () => {
    for (const engine of engines) expect(criteria.some(({ checks }) => checks.includes(engine))).toBe(true);
  });
});

test('programs alone never make a portal fully compliant', () => {
  expect(complianceOf(municipality({ stated: 'fully' }), clean)).toBe('partly');
  expect(complianceOf(municipality({ stated: 'fully', peopleTests }), clean)).toBe('fully');
  expect(
    complianceOf(municipality({ stated: 'fully', peopleTests }), { ...clean, open: { 'axe x': 1 } }),
  ).toBe('partly');
  expect(complianceOf(municipality({ stated: 'not', peopleTests }), clean)).toBe('not');
});

test('what a person must judge stays open until people have tested', () => {
  const criterion = criteria.find(({ id }) => id === '1.1.1')!;
  expect(statusOf(criterion, municipality(), clean)).toBe('people-left');
  expect(statusOf(criterion, municipality({ peopleTests }), clean)).toBe('no-fault');
  expect(statusOf({ ...criterion, checks: ['people'] }, municipality(), clean)).toBe('untested');
  expect(statusOf({ ...criterion, checks: [] }, municipality(), clean)).toBe('not-applicable');
});

test('a criterion is not without fault while anything that tests it has found one', () => {
  const criterion = { ...criteria[0]!, checks: ['axe', 'people'] as const };
  const found = (name: string) =>
    statusOf({ ...criterion, checks: [...criterion.checks] }, municipality(), {
      open: { [name]: 1 },
      reviewed: {},
    });
  expect(found('axe image-alt')).toBe('fault');
  expect(found('alfa sia-r2')).toBe('people-left');
});

test('what a program has found and nobody has changed is not called without fault', () => {
  const status = (id: string, reviewed: Record<string, number>, accessibility: object = {}) =>
    statusOf(
      criteria.find((each) => each.id === id)!,
      municipality(accessibility),
      { open: {}, reviewed },
    );
  expect(status('1.4.8', { 'sign-lines': 16 })).toBe('judged');
  expect(status('1.4.8', { 'sign-lines': 0 })).toBe('no-fault');
  expect(status('2.5.5', { 'targets-by-box': 1 })).toBe('judged');
  expect(status('1.3.1', { 'lead-paragraph': 1 })).toBe('judged-people-left');
  expect(status('1.3.1', { 'lead-paragraph': 1 }, { peopleTests })).toBe('judged');
  // The program could not tell, and something else looks at it.
  expect(status('2.4.7', { 'focus-of-alfa': 1 })).toBe('no-fault');
});

describe('a test with people', () => {
  test('counts only where somebody says that it went well', () => {
    const unstated = municipality({ stated: 'fully', peopleTests: [entered] });
    expect(unstated.accessibility.peopleTests[0]).toMatchObject({ kind: 'screen-reader', passed: false });
    expect(complianceOf(unstated, clean)).toBe('partly');
    expect(
      statusOf(
        criteria.find(({ id }) => id === '1.1.1')!,
        unstated,
        clean,
      ),
    ).toBe('people-left');
    expect(gapsOf(unstated, clean)[0]).toEqual({ name: 'failed-screen-reader', date: '2026-12-03' });
  });

  test('of a group of readers says nothing of screen readers', () => {
    const readers = municipality({ stated: 'fully', peopleTests: [{ ...passed, kind: 'readers' }] });
    expect(hasPassedWithScreenReader(readers)).toBe(false);
    expect(complianceOf(readers, clean)).toBe('partly');
    expect(namesOf(gapsOf(readers, clean)).slice(0, 2)).toEqual(['people', 'readers-partly']);
  });

  test('that has failed is made good by a later one of its kind that passes', () => {
    const failed = { ...passed, on: '2026-12-01', passed: false };
    const test = (...peopleTests: readonly object[]) => municipality({ stated: 'fully', peopleTests });
    expect(complianceOf(test(failed, passed), clean)).toBe('fully');
    expect(failedTests(test(failed, { ...passed, kind: 'readers' }))).toHaveLength(1);
    expect(complianceOf(test(passed, { ...failed, on: passed.on }), clean)).toBe('partly');
    expect(hasPassedWithScreenReader(test(passed, { ...failed, kind: 'readers', on: '2027-01-01' }))).toBe(
      true,
    );
    expect(complianceOf(test(passed, { ...failed, kind: 'readers' }), clean)).toBe('partly');
  });
});

test('what the municipality itself says does not work keeps the portal from being fully compliant', () => {
  const settings = { stated: 'fully', peopleTests, gaps: ['Filmen saknar text.'] };
  expect(complianceOf(municipality(settings), clean)).toBe('partly');
});

test('open findings and untested texts are named as gaps', () => {
  expect(namesOf(gapsOf(municipality(), clean))).toEqual([
    'people',
    'readers',
    'translation',
    'sign-language',
    'sign-picture',
  ]);
  const found = { ...clean, open: { 'axe x': 2, 'alfa y': 1 } };
  expect(openCount(found)).toBe(3);
  expect(gapsOf(municipality({ peopleTests }), found)[0]).toEqual({ name: 'open', count: 3 });
});

test('only what the run met is counted, and what a program found apart from what it could not decide', () => {
  const reviewed = { 'map-lettering': 4, 'short-numbers': 0, 'sign-lines': 16, 'lead-paragraph': 3 };
  expect(gapsOf(municipality(), { ...clean, reviewed })).toEqual(
    expect.arrayContaining([
      { name: 'sign-lines' },
      { name: 'judged', count: 2 },
      { name: 'undecided', count: 1 },
    ]),
  );
});

test.each(locales)('every gap and every way of showing pages has words in $name', ({ locale }) => {
  const counted = (['open', 'undecided', 'judged'] as const).flatMap((name) =>
    [0, 1, 2, 5, 11, 100].map((count) => ({ name, count })),
  );
  const gaps: readonly Gap[] = [
    ...counted,
    { name: 'failed-screen-reader', date: '2026-12-03' },
    { name: 'failed-readers', date: '2026-12-03' },
    { name: 'translation', languages: ['en', 'fi'] },
    ...(['people', 'readers', 'readers-partly', 'sign-lines', 'sign-language', 'sign-picture'] as const).map(
      (name) => ({ name }),
    ),
  ];
  for (const gap of gaps) expect(sayGap(gap, locale)).toMatch(/^.{20,}\.$/u);
  for (const { name } of modesByWidth.flat()) expect(sayMode(name, locale)).toMatch(/320|1280/u);
});

test('the statement is of the later day: that of the register or of the latest run', () => {
  expect(lastUpdated(municipality(), { date: '2026-11-22' })).toBe('2026-11-22');
  expect(lastUpdated(municipality(), { date: '2026-10-01' })).toBe('2026-11-15');
});
