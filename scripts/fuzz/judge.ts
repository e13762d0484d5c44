import { isEmpty } from '../../site/register/cells/reading.ts';
import type { CheckedRegister } from '../../site/register/check/check-register.ts';
import { describeIssue } from '../../site/register/check/describe-issue.ts';
import { severityOf, type Issue } from '../../site/register/issue.ts';
import type { Register } from '../../site/register/model/register.ts';
import type { SourceResult } from '../../site/register/source-table.ts';

/** Problems that name a row which is left out, and say why. */
const namedRows: ReadonlySet<Issue['code']> = new Set([
  'row-above-headings',
  'row-without-values',
  'example-row',
]);

const isError = (issue: Issue): boolean => severityOf(issue) === 'error';

/** What is wrong with a refusal: nothing is published, so somebody must have been told why, in sentences that are whole. */
export function judgeRefused({ issues }: CheckedRegister): string[] {
  return [
    ...issues.flatMap(saysNothing),
    ...(issues.some(isError) ? [] : ['no register, and no error that says why']),
  ];
}

/**
 * What is wrong with how a register was read that may be published: nothing where every row is published, withheld or
 * reported.
 *
 * @param marks One mark for each row that stands in the files; undefined where nobody knows what they say.
 */
export function judgePublished(
  marks: readonly string[] | undefined,
  source: SourceResult,
  checked: CheckedRegister,
  register: Register,
): string[] {
  return [
    ...checked.issues.flatMap(saysNothing),
    ...lostMarks(marks ?? [], source, checked.issues),
    ...lostRows(source, checked, register),
  ];
}

const open = /undefined|NaN|\[object|\{\{/;

/** An issue whose sentences leave something open, unless that is what the file says. */
function saysNothing(issue: Issue): string[] {
  const { what, action } = describeIssue(issue, 'sv');
  const quoted = Object.values({ ...issue.variables, value: issue.value, ...issue.at });
  const isQuoted = quoted.some((each) => typeof each === 'string' && open.test(each));
  return open.test(`${what} ${action}`) && !isQuoted ? [`${issue.code} says: ${what} ${action}`] : [];
}

function lostMarks(marks: readonly string[], source: SourceResult, issues: readonly Issue[]): string[] {
  const texts = source.tables.flatMap(({ headings, rows }) => [
    ...headings.map(({ text }) => text),
    ...rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'string')),
  ]);
  const read = texts.join('\n');
  const lost = marks.filter((mark) => !read.includes(mark));
  const named = issues.filter(({ code }) => namedRows.has(code)).length;
  return lost.length > named ? [`rows that nobody read: ${lost.join(', ')}`] : [];
}

/** Rows in = rows published + rows withheld + rows reported. */
function lostRows(
  source: SourceResult,
  { issues, rowCounts }: CheckedRegister,
  register: Register,
): string[] {
  const unknown = new Set(
    issues.filter(({ code }) => code === 'table-unknown').map(({ at }) => `${at.file} ${at.sheet ?? ''}`),
  );
  const rowsIn = source.tables
    .filter(({ file, sheet }) => !unknown.has(`${file} ${sheet ?? ''}`))
    .flatMap(({ rows }) => rows)
    .filter(({ cells, geometry }) => geometry || !cells.every(isEmpty)).length;
  const counted = Object.values(rowCounts).reduce((sum, count) => sum + count, 0);
  const reported = issues.filter(
    ({ code }) => code === 'row-without-values' || code === 'example-row',
  ).length;
  const withheld = register.withheld.reduce((sum, { count }) => sum + count, 0);
  const cameras = register.places.reduce((sum, place) => sum + (place.cameras.count ?? 0), 0);
  const reviews = register.places.reduce((sum, place) => sum + place.reviews.length, 0);
  return [
    ...(rowsIn !== counted + reported ? [`${rowsIn} rows in, ${counted} counted, ${reported} reported`] : []),
    ...(rowCounts.places === register.places.length + withheld
      ? []
      : ['places neither published nor withheld']),
    ...(rowCounts.controllers === register.controllers.length ? [] : ['controllers lost']),
    ...(rowCounts.services === register.services.length ? [] : ['services lost']),
    ...(reviews <= rowCounts.reviews && (withheld > 0 || reviews === rowCounts.reviews)
      ? []
      : ['reviews lost']),
    // A camera is published as one of the number that its place tells.
    ...(rowCounts.cameras <= cameras ||
    withheld > 0 ||
    issues.some(({ code }) => code === 'cameras-not-counted' || code === 'reference-unknown')
      ? []
      : ['cameras lost']),
  ];
}
