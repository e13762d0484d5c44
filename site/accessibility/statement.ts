import { textReview } from '../explanations/text-review.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Municipality } from '../municipality/schema.ts';
import type { Criterion, TestResults } from './tested.ts';

/** What is known of a criterion. */
export type CriterionStatus = 'fault' | 'no-fault' | 'people-left' | 'untested' | 'not-applicable';

/** Wording that the law asks for (MDFFS 2019:2): fully, partially or not compliant. */
export type Compliance = 'fully' | 'partly' | 'not';

/** A defect that the statement names; its sentence is `accessibility:gaps.<gap>`. */
export type Gap = 'people' | 'readers' | 'translation' | 'open' | 'judged' | 'sign-language' | 'sign-picture';

/** The number of findings of the latest run that are not yet mended. */
export function openCount({ open }: TestResults): number {
  return Object.values(open).reduce((sum, count) => sum + count, 0);
}

/**
 * What is known of a criterion. Programs alone never make it met where a person has to judge; and as long as anything
 * that tests it has found a fault which is not mended, no criterion that it tests is without fault.
 */
export function statusOf(
  { checks }: Criterion,
  { accessibility }: Municipality,
  { open }: Pick<TestResults, 'open'>,
): CriterionStatus {
  if (checks.length === 0) return 'not-applicable';
  if (checks.some((check) => Object.keys(open).some((name) => name.startsWith(`${check} `)))) return 'fault';
  if (!checks.includes('people') || accessibility.peopleTests.length > 0) return 'no-fault';
  return checks.length === 1 ? 'untested' : 'people-left';
}

/** The languages of the portal whose plain texts no translator has read; the first language is not translated. */
export function unreviewedLanguages({ languages }: Municipality): readonly Locale[] {
  return languages.slice(1).filter((locale) => textReview(locale, 'plain').by === 'nobody');
}

/** What is known to be lacking, the gravest first. */
export function gapsOf(municipality: Municipality, results: TestResults): readonly Gap[] {
  const { peopleTests } = municipality.accessibility;
  const isRead = (level: 'easy-read' | 'symbols'): boolean =>
    municipality.languages.every((locale) => textReview(locale, level).by === 'reader-group');
  const gaps: readonly (readonly [Gap, boolean])[] = [
    ['open', openCount(results) > 0],
    ['people', peopleTests.length === 0],
    ['readers', !isRead('easy-read') || !isRead('symbols')],
    ['translation', unreviewedLanguages(municipality).length > 0],
    ['judged', Object.keys(results.reviewed).length > 0],
    ['sign-language', true],
    ['sign-picture', true],
  ];
  return gaps.flatMap(([gap, isThere]) => (isThere ? [gap] : []));
}

/**
 * How far the portal meets the law. Fully only where people have tested it and the municipality says so: programs
 * find a part of all faults. What the municipality states otherwise goes before.
 */
export function complianceOf(municipality: Municipality, results: TestResults): Compliance {
  const { stated, peopleTests } = municipality.accessibility;
  if (stated === 'not') return 'not';
  return stated === 'fully' && peopleTests.length > 0 && openCount(results) === 0 ? 'fully' : 'partly';
}
