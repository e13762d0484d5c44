import type { Issue } from '../issue.ts';
import { cellOf } from '../rows/located-row.ts';
import type { Rule } from './rule.ts';

/** So few cameras in people's homes that the number could point somebody out: it is not told. */
export const smallCount: Rule = ({ rows, municipality }) =>
  rows.services
    .filter(
      ({ values }) =>
        (values.cameraCount ?? Infinity) < (municipality?.publication.smallestCount ?? 5) &&
        values.cameraCount !== 0,
    )
    .map((row): Issue => ({
      code: 'small-count',
      at: cellOf(row, 'cameraCount'),
      value: String(row.values.cameraCount),
    }));
