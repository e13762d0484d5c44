import type { Issue } from '../issue.ts';
import type { SourceResult } from '../source-table.ts';
import type { UnreadableReason } from './reasons.ts';

/** Where in a file the reading stopped, as far as it can be told. */
export interface StoppedAt {
  /** Line of a text file, from 1. */
  readonly row?: number | undefined;
  /** Character of that line, from 1. */
  readonly character?: number | undefined;
}

/** The issue of a file that could not be read. */
export function unreadable(
  file: string,
  reason: UnreadableReason,
  { row, character }: StoppedAt = {},
): Issue {
  const variables = character === undefined ? { reason } : { reason, character };
  return { code: 'file-unreadable', at: row === undefined ? { file } : { file, row }, variables };
}

/** The issue of a file that is larger than its limit, both in bytes. */
export function tooLarge(file: string, size: number, most: number): Issue {
  const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
  return {
    code: 'file-too-large',
    at: { file },
    variables: { size: megabytes(size), most: megabytes(most) },
  };
}

/** What a reader gives when a file came to nothing but problems. */
export function nothingBut(...issues: readonly Issue[]): SourceResult {
  return { tables: [], issues };
}

/** Several results as one, in their order. */
export function joinResults(results: readonly SourceResult[]): SourceResult {
  return {
    tables: results.flatMap(({ tables }) => tables),
    issues: results.flatMap(({ issues }) => issues),
    hiddenSheets: results.flatMap(({ hiddenSheets }) => hiddenSheets ?? []),
  };
}
