import { cellOf } from '../rows/located-row.ts';
import { contains, referenceArea, sweden } from '../position/reference-area.ts';
import type { StatedPosition } from '../position/place-position.ts';
import type { LocatedRow } from '../rows/located-row.ts';
import type { Rule, RuleInput } from './rule.ts';

/**
 * The places whose two coordinates seem to have changed places: they make sense only the other way
 * round. Published is no position for them, until somebody has looked.
 */
export function swappedPlaces({ positions, municipality }: RuleInput): ReadonlySet<LocatedRow<'places'>> {
  const trusted = [...positions.places.values()].filter(({ isSwapped }) => !isSwapped);
  const near = referenceArea(
    municipality,
    trusted.map(({ position }) => position),
  );
  const isSwapped = (stated: StatedPosition): boolean => {
    if (stated.isSwapped) return true;
    const [lng, lat] = stated.position;
    // Where all are turned they agree with each other; without a stated area, Sweden tells as well.
    const areas = municipality?.area ? [near] : [near, sweden];
    return areas.some((area) => area && !contains(area, [lng, lat]) && contains(area, [lat, lng]));
  };
  return new Set([...positions.places].filter(([, stated]) => isSwapped(stated)).map(([row]) => row));
}

/** Latitude where longitude should be. */
export const axesSwapped: Rule = (input) =>
  [...swappedPlaces(input)].map((row) => ({
    code: 'axes-swapped',
    at: cellOf(row, 'north'),
    value:
      [row.values.north, row.values.east].filter((number) => number !== undefined).join('; ') || undefined,
  }));
