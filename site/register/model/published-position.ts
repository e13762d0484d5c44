import type { StatedPosition } from '../position/place-position.ts';
import { coarsen, roundPosition } from '../position/geometry.ts';
import type { LocatedRow } from '../rows/located-row.ts';
import type { Place } from './register.ts';

type PublishedPosition = Pick<Place, 'positionState' | 'position' | 'monitoredArea'> & { precision?: number | undefined };

/**
 * What may be told of where a place is. An exact point needs a cleared secrecy check (OSL 18:8); what
 * the register states with a precision of its own is told with it; the rest is rounded.
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
  if (precision !== undefined) return { positionState: 'point', position: roundPosition(stated.position), precision };
  if (secrecyResult === 'cleared' || uncheckedPrecision === 0)
    return { positionState: 'point', position: roundPosition(stated.position) };
  return { positionState: 'rounded', position: coarsen(stated.position, uncheckedPrecision), precision: uncheckedPrecision };
}
