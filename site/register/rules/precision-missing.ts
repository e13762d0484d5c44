import type { Issue } from '../issue.ts';
import { cellOf } from '../rows/located-row.ts';
import type { Rule } from './rule.ts';

/** Points without a stated precision whose secrecy check is not stated either: they are published rounded. One line for all. */
export const precisionMissing: Rule = ({ positions, municipality }) => {
  const metres = municipality?.publication.uncheckedPrecision ?? 50;
  const rows = [...positions.places]
    .filter(
      ([{ values }, { area }]) =>
        !area && values.precision === undefined && values.secrecyResult === undefined,
    )
    .map(([row]) => row);
  return metres === 0
    ? []
    : rows.map((row): Issue => ({
        code: 'precision-missing',
        at: cellOf(row, 'precision'),
        variables: { metres },
      }));
};
