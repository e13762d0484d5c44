import type { Issue } from '../issue.ts';
import type { Position } from '../position/coordinate-systems.ts';
import { cornersOf, distanceBetween } from '../position/geometry.ts';
import { positionCell, type StatedPosition } from '../position/place-position.ts';
import { contains, medianPosition, referenceArea } from '../position/reference-area.ts';
import { swappedPlaces } from './axes-swapped.ts';
import type { Rule } from './rule.ts';

/** Kilometres from the middle of the others after which a place is asked about. */
const farAway = 60;

/**
 * Positions outside the stated area or Sweden are errors, far from all others a question. Of an area
 * every corner counts; of the cameras only those whose position is to be published.
 */
export const coordinateOutside: Rule = (input) => {
  const { positions, municipality } = input;
  const swapped = swappedPlaces(input);
  const places = [...positions.places].filter(([row]) => !swapped.has(row));
  const area =
    municipality?.area ?? (municipality?.code === undefined ? undefined : referenceArea(municipality, []));
  const middle = places.length >= 5 ? medianPosition(places.map(([, { position }]) => position)) : undefined;
  const ofPlaces = places.flatMap(([row, stated]): Issue[] => {
    const at = positionCell(row);
    const points = pointsOf(stated);
    const outside = area && points.find((point) => !contains(area, point));
    if (outside) return [{ code: 'coordinate-outside', at, value: written(outside) }];
    // Where there are too few others, an area is at least measured from its own middle.
    const from = middle ?? stated.position;
    const metres = Math.max(...points.map((point) => distanceBetween(point, from)));
    const distance = Math.round(metres / 1000);
    const value = written(stated.position);
    return distance > farAway ? [{ code: 'coordinate-far-away', at, value, variables: { distance } }] : [];
  });
  const ofCameras = [...positions.cameras]
    .filter(([{ values }]) => values.positionCleared === true)
    .filter(([, { isSwapped, position }]) => isSwapped || (area && !contains(area, position)))
    .map(([row, { position }]): Issue => ({
      code: 'coordinate-outside',
      at: positionCell(row),
      value: written(position),
    }));
  return [...ofPlaces, ...ofCameras];
};

function pointsOf({ position, area }: StatedPosition): readonly Position[] {
  return area ? cornersOf(area) : [position];
}

function written([lng, lat]: Position): string {
  return `${lat}; ${lng}`;
}
