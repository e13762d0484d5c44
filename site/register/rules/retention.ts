import type { Issue } from '../issue.ts';
import { cellOf } from '../rows/located-row.ts';
import type { Rule } from './rule.ts';

/** Hours after which the retention must be justified in particular: EDPB guidelines 3/2019, point 121. */
export const longRetention = 72;

/** Film that is kept more than 72 hours without a reason. */
export const retentionReason: Rule = ({ rows }) =>
  rows.places
    .filter(
      ({ values }) =>
        values.retention !== undefined && values.retention > longRetention && !values.retentionReason,
    )
    .map((row): Issue => ({
      code: 'retention-reason',
      at: cellOf(row, 'retention'),
      value: String(row.values.retention),
    }));

/** A retention where the row says that nothing is recorded. */
export const retentionWithoutRecording: Rule = ({ rows }) =>
  rows.places
    .filter(({ values }) => values.viewing === 'live' && (values.retention ?? 0) > 0)
    .map((row): Issue => ({
      code: 'retention-without-recording',
      at: cellOf(row, 'retention'),
      value: String(row.values.retention),
    }));

/** A row that says that film is recorded, and that it is kept for no time at all. */
export const recordingWithoutRetention: Rule = ({ rows }) =>
  rows.places
    .filter(
      ({ values: { viewing, retention } }) => viewing !== undefined && viewing !== 'live' && retention === 0,
    )
    .map((row): Issue => ({ code: 'recording-without-retention', at: cellOf(row, 'retention') }));
