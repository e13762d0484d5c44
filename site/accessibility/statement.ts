import { textReview } from '../explanations/text-review.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Municipality } from '../municipality/schema.ts';
import { judgedFindings, type Criterion, type Judged, type TestResults } from './tested.ts';

/** What is known of a criterion. */
export type CriterionStatus =
  'fault' | 'judged' | 'judged-people-left' | 'no-fault' | 'people-left' | 'untested' | 'not-applicable';

/** Wording that the law asks for (MDFFS 2019:2): fully, partially or not compliant. */
export type Compliance = 'fully' | 'partly' | 'not';

/** A test with people that the municipality has entered. */
export type PeopleTest = Municipality['accessibility']['peopleTests'][number];

/** A defect that the statement names, with what its sentence says of it. */
export type Gap =
  | { readonly name: 'open' | 'undecided' | 'judged'; readonly count: number }
  | { readonly name: `failed-${PeopleTest['kind']}`; readonly date: string }
  | { readonly name: 'translation'; readonly languages: readonly Locale[] }
  | {
      readonly name:
        'people' | 'readers' | 'readers-partly' | 'sign-lines' | 'sign-language' | 'sign-picture';
    };

/** The number of findings of the latest run that are not yet mended. */
export function openCount({ open }: Pick<TestResults, 'open'>): number {
  return Object.values(open).reduce((sum, count) => sum + count, 0);
}

/** The kinds of findings which the run met and which are judged to stop nobody. */
export function judgedOf({ reviewed }: Pick<TestResults, 'reviewed'>): readonly Judged[] {
  return judgedFindings.filter(({ id }) => (reviewed[id] ?? 0) > 0);
}

/** The tests with people that have not passed, and that no later one of the same kind has made good. */
export function failedTests({ accessibility: { peopleTests } }: Municipality): readonly PeopleTest[] {
  return peopleTests.filter(
    ({ kind, on, passed }) =>
      !passed && !peopleTests.some((later) => later.kind === kind && later.passed && later.on > on),
  );
}

/** Whether people have used the portal with a screen reader, and nothing that stopped them then is left. */
export function hasPassedWithScreenReader(municipality: Municipality): boolean {
  const isOfScreenReader = ({ kind }: PeopleTest): boolean => kind === 'screen-reader';
  const hasPassed = municipality.accessibility.peopleTests
    .filter(isOfScreenReader)
    .some(({ passed }) => passed);
  return hasPassed && !failedTests(municipality).some(isOfScreenReader);
}

/**
 * What is known of a criterion. Programs alone never make it met where a person has to judge; and as long as anything
 * that tests it has found a fault which is not mended, no criterion that it tests is without fault. Neither is one
 * against which a program has found something that those who build the portal let stand.
 */
export function statusOf(
  { id, checks }: Criterion,
  municipality: Municipality,
  results: Pick<TestResults, 'open' | 'reviewed'>,
): CriterionStatus {
  if (checks.length === 0) return 'not-applicable';
  if (checks.some((check) => Object.keys(results.open).some((name) => name.startsWith(`${check} `))))
    return 'fault';
  const isLeft = checks.includes('people') && !hasPassedWithScreenReader(municipality);
  if (judgedOf(results).some(({ decided, criteria }) => decided && criteria.includes(id)))
    return isLeft ? 'judged-people-left' : 'judged';
  if (!isLeft) return 'no-fault';
  return checks.length === 1 ? 'untested' : 'people-left';
}

/** The languages of the portal whose plain texts no translator has read; the first language is not translated. */
export function unreviewedLanguages({ languages }: Municipality): readonly Locale[] {
  return languages.slice(1).filter((locale) => textReview(locale, 'plain').by === 'nobody');
}

/** What is known to be lacking, the gravest first. What the municipality names itself stands beside them. */
export function gapsOf(municipality: Municipality, results: TestResults): readonly Gap[] {
  const { peopleTests } = municipality.accessibility;
  const isTestedBy = (kind: PeopleTest['kind']): boolean => peopleTests.some((test) => test.kind === kind);
  const isRead = (level: 'easy-read' | 'symbols'): boolean =>
    municipality.languages.every((locale) => textReview(locale, level).by === 'reader-group');
  const judged = judgedOf(results);
  const open = openCount(results);
  const undecided = judged.filter(({ decided }) => !decided).length;
  const decided = judged.length - undecided;
  const languages = unreviewedLanguages(municipality);
  const gaps: readonly (Gap | false)[] = [
    open > 0 && { name: 'open', count: open },
    ...failedTests(municipality).map(({ kind, on }): Gap => ({ name: `failed-${kind}`, date: on })),
    !isTestedBy('screen-reader') && { name: 'people' },
    !(isRead('easy-read') && isRead('symbols')) && {
      name: isTestedBy('readers') ? 'readers-partly' : 'readers',
    },
    languages.length > 0 && { name: 'translation', languages },
    judged.some(({ id }) => id === 'sign-lines') && { name: 'sign-lines' },
    decided > 0 && { name: 'judged', count: decided },
    undecided > 0 && { name: 'undecided', count: undecided },
    { name: 'sign-language' },
    { name: 'sign-picture' },
  ];
  return gaps.filter((gap) => gap !== false);
}

/**
 * How far the portal meets the law. Fully only where the municipality says so, people have used it with a screen
 * reader, and nobody knows of a fault: programs find a part of all faults. What the municipality states otherwise
 * goes before.
 */
export function complianceOf(municipality: Municipality, results: Pick<TestResults, 'open'>): Compliance {
  const { stated, gaps } = municipality.accessibility;
  if (stated === 'not') return 'not';
  const isFaultless =
    hasPassedWithScreenReader(municipality) &&
    failedTests(municipality).length === 0 &&
    gaps.length === 0 &&
    openCount(results) === 0;
  return stated === 'fully' && isFaultless ? 'fully' : 'partly';
}

/** The day that the statement is of: that of the register or of the latest run, whichever is later. */
export function lastUpdated({ asOf }: Municipality, { date }: Pick<TestResults, 'date'>): string {
  return date > asOf ? date : asOf;
}
