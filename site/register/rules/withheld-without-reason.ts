import type { Issue } from '../issue.ts';
import { cellOf } from '../rows/located-row.ts';
import type { Rule } from './rule.ts';

/** Something is held back and the row does not say why. The reason is published in its place. */
export const withheldWithoutReason: Rule = ({ rows }) =>
  rows.places
    .filter(({ values }) => {
      const isHeldBack =
        values.publication === 'withheld' ||
        values.publication === 'without-position' ||
        values.secrecyResult === 'secret';
      return isHeldBack && values.withheldReason === undefined;
    })
    .map((row): Issue => ({ code: 'withheld-without-reason', at: cellOf(row, 'withheldReason') }));
