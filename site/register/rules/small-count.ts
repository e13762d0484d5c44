import type { Issue } from '../issue.ts';
import { cellOf } from '../rows/located-row.ts';
import type { Rule } from './rule.ts';

/** So few cameras in people's homes, or requests in a year, that the number could point somebody out: it is not told. */
export const smallCount: Rule = ({ rows, municipality }) => {
  const isSmall = (count: number | undefined): boolean =>
    count !== undefined && count > 0 && count < (municipality?.publication.smallestCount ?? 5);
  const issue = (at: Issue['at'], count: number | undefined): Issue => ({
    code: 'small-count',
    at,
    value: String(count),
  });
  return [
    ...rows.services
      .filter(({ values }) => isSmall(values.cameraCount))
      .map((row) => issue(cellOf(row, 'cameraCount'), row.values.cameraCount)),
    ...rows.controllers
      .filter(({ values }) => isSmall(values.requestsReceived))
      .map((row) => issue(cellOf(row, 'requestsReceived'), row.values.requestsReceived)),
  ];
};
