import type { Issue } from '../issue.ts';
import { distanceBetween } from '../position/geometry.ts';
import { contains, medianPosition, referenceArea } from '../position/reference-area.ts';
import { cellOf } from '../rows/located-row.ts';
import { swappedPlaces } from './axes-swapped.ts';
import type { Rule } from './rule.ts';

/** Kilometres from the middle of the others after which a place is asked about. */
const farAway = 60;

/** Positions outside the stated area or Sweden are errors; far from all others is a question. */
export const coordinateOutside: Rule = (input) => {
  const { positions, municipality } = input;
  const swapped = swappedPlaces(input);
  const all = [...positions.places].filter(([row]) => !swapped.has(row));
  const area =
    municipality?.area ?? (municipality?.code === undefined ? undefined : referenceArea(municipality, []));
  const middle = all.length >= 5 ? medianPosition(all.map(([, { position }]) => position)) : undefined;
  return all.flatMap(([row, { position }]): Issue[] => {
    const at = cellOf(row, 'north');
    const value = `${position[1]}; ${position[0]}`;
    if (area && !contains(area, position)) return [{ code: 'coordinate-outside', at, value }];
    const distance = middle ? Math.round(distanceBetween(position, middle) / 1000) : 0;
    return distance > farAway ? [{ code: 'coordinate-far-away', at, value, variables: { distance } }] : [];
  });
};
