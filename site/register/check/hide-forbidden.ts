import type { Issue, IssueCode, Location } from '../issue.ts';
import type { LocatedRow } from '../rows/located-row.ts';
import { apartmentsIn } from '../rules/apartment.ts';
import { personalNumbersIn } from '../rules/personal-number.ts';

/** What stands in a report where something may not be repeated. */
const hidden = '…';

/** Findings whose whole row may not be quoted. */
const unspeakable: ReadonlySet<IssueCode> = new Set([
  'forbidden-home',
  'forbidden-home-address',
  'forbidden-protected-object',
  'services-place',
]);

/** A text of the report without personal identity numbers and apartments. */
export function hideForbiddenText(text: string): string {
  const spans = [...personalNumbersIn(text), ...apartmentsIn(text)].sort(([a], [b]) => a - b);
  let [shown, from] = ['', 0];
  for (const [start, end] of spans) {
    if (start >= from) shown += text.slice(from, start) + hidden;
    from = Math.max(from, end);
  }
  return shown + text.slice(from);
}

/**
 * The issues without anything that may not be said, so that no form of report can repeat it: no value
 * of a row that is a home, a protected object or tells of one, no words of such a place in the issues
 * of other rows, and no personal identity number or apartment anywhere.
 */
export function hideForbidden(issues: readonly Issue[], places: readonly LocatedRow<'places'>[]): Issue[] {
  const rows = new Set(issues.filter(({ code }) => unspeakable.has(code)).map(({ at }) => rowKey(at)));
  const words = new Set(
    places
      .filter(({ at }) => rows.has(rowKey(at)))
      .flatMap(({ values: { id, name, address, district } }) => [id, name, address, district])
      .flatMap((text) => text?.toLowerCase() ?? []),
  );
  const say = (text: string): string => (words.has(text.toLowerCase()) ? hidden : hideForbiddenText(text));
  return issues.map(({ code, at, value, variables }): Issue => {
    const quoted = value !== undefined && rows.has(rowKey(at)) ? hidden : value;
    const column = at.column === undefined ? undefined : hideForbiddenText(at.column);
    const sheet = at.sheet === undefined ? undefined : hideForbiddenText(at.sheet);
    return {
      code,
      at: { ...at, file: hideForbiddenText(at.file), sheet, column },
      value: quoted === undefined ? undefined : say(quoted),
      variables:
        variables &&
        Object.fromEntries(
          Object.entries(variables).map(([name, each]) => [
            name,
            typeof each === 'string' ? say(each) : each,
          ]),
        ),
    };
  });
}

function rowKey({ file, sheet, row }: Location): string {
  return JSON.stringify([file, sheet, row]);
}
