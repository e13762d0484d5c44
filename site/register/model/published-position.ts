import type { StatedPosition } from '../position/place-position.ts';
import { coarsen, roundPosition } from '../position/geometry.ts';
import type { LocatedRow } from '../rows/located-row.ts';
import type { Place } from './register.ts';

type PublishedPosition = Pick<Place, 'positionState' | 'position' | 'monitoredArea'> & {
  precision?: number | undefined;
};

/**
 * What may be told of where a place is. An exact point needs a cleared secrecy check (OSL 18:8). Any
 * other point is moved to the middle of a cell as wide as its precision, so that nobody can read a
 * camera's mount out of it, and the circle grows so that it still holds the whole area.
 *
 * @param uncheckedPrecision Metres, see the settings.
 */
export function publishedPosition(
  { values }: LocatedRow<'places'>,
  stated: StatedPosition | undefined,
  isSwapped: boolean,
  uncheckedPrecision: number,
): PublishedPosition {
  const { publication, secrecyResult, precision } = values;
  if (publication === 'without-position' || secrecyResult === 'secret' || secrecyResult === 'not-done')
    return { positionState: 'withheld', precision: undefined };
  if (!stated) return { positionState: 'not-stated' };
  if (isSwapped) return { positionState: 'in-doubt' };
  if (stated.area) return { positionState: 'area', position: stated.position, monitoredArea: stated.area };
  if (secrecyResult === 'cleared')
    return { positionState: 'point', position: roundPosition(stated.position), precision };
  if (precision !== undefined)
    return {
      positionState: 'point',
      position: coarsen(stated.position, precision),
      precision: circleAround(precision),
    };
  if (uncheckedPrecision === 0) return { positionState: 'point', position: roundPosition(stated.position) };
  return {
    positionState: 'rounded',
    position: coarsen(stated.position, uncheckedPrecision),
    precision: uncheckedPrecision,
  };
}

/** Metres: the stated precision and half a cell's diagonal, up to the next five. */
function circleAround(precision: number): number {
  return Math.ceil((precision * (1 + Math.SQRT1_2)) / 5) * 5;
}
