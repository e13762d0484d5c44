import { readFileSync } from 'node:fs';
import type { PlacedFinding } from './finding.ts';

/** A finding that people have looked at and that stops nobody. */
export interface Reviewed {
  readonly id: string;
  readonly engine: string;
  readonly rule: string;
  /** A part of `where` and, apart from it, of `found`: regular expressions; left out means any. */
  readonly where?: string;
  readonly found?: string;
  /** Pages: a regular expression for their paths; left out means any. */
  readonly file?: string;
  /** Whether the engine holds it for a fault; otherwise it only could not tell. The statement says which. */
  readonly decided: boolean;
  /** The criteria that it concerns; none where the rule is of good practice only. */
  readonly criteria: readonly string[];
  /** Why nobody is stopped, and what looks at it instead. */
  readonly reason: string;
}

/** The one list of reviewed findings. */
export const reviewedList = JSON.parse(
  readFileSync(new URL('../../content/accessibility/reviewed.json', import.meta.url), 'utf8'),
) as readonly Reviewed[];

/** The entry that a finding falls under. */
export function reviewOf(
  finding: PlacedFinding,
  list: readonly Reviewed[] = reviewedList,
): Reviewed | undefined {
  const fits = (pattern: string | undefined, text: string): boolean =>
    pattern === undefined || new RegExp(pattern, 'u').test(text);
  return list.find(
    ({ engine, rule, where, found, file }) =>
      engine === finding.engine &&
      rule === finding.rule &&
      fits(where, finding.where) &&
      fits(found, finding.found) &&
      fits(file, finding.file),
  );
}
