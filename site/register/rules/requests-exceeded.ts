import type { Issue } from '../issue.ts';
import { cellOf } from '../rows/located-row.ts';
import type { Rule } from './rule.ts';

/** More requests answered in time than were received. */
export const requestsExceeded: Rule = ({ rows }) =>
  rows.controllers
    .filter(
      ({ values }) =>
        values.requestsReceived !== undefined &&
        values.requestsInTime !== undefined &&
        values.requestsInTime > values.requestsReceived,
    )
    .map((row): Issue => ({
      code: 'requests-exceeded',
      at: cellOf(row, 'requestsInTime'),
      value: String(row.values.requestsInTime),
    }));
