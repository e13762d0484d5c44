import { cellOf } from '../rows/located-row.ts';
import type { Issue } from '../issue.ts';
import type { Rule } from './rule.ts';

/** A protected object may not be told of at all (kamerabevakningslagen 16 §, skyddslagen 2010:305). */
export const forbiddenProtectedObject: Rule = ({ rows }) =>
  rows.places
    .filter(({ values }) => values.protectedObject === true)
    .map((row): Issue => ({ code: 'forbidden-protected-object', at: cellOf(row, 'protectedObject') }));
