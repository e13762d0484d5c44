import type { Place } from '../register/model/register.ts';
import type { StatusDate } from './fact.ts';

/** Whether film is kept at the place; undefined where the register does not say. */
export function isRecorded(place: Place): boolean | undefined {
  if (place.viewing !== undefined) return place.viewing !== 'live';
  return place.retention === undefined ? undefined : place.retention > 0;
}

/** Whether there are cameras at the place, on or paused: not where they are planned or gone. */
export function hasCameras({ status }: Place): boolean {
  return status === undefined || status === 'active' || status === 'paused';
}

/** Whether cameras are on at the place today, as far as the register says. */
export function isWatchedNow(place: Place): boolean {
  return place.status === undefined || place.status === 'active';
}

/**
 * The date since or until when the status of a place holds, if the register states one that fits: a beginning that is
 * still to come does not fit a place where cameras are on.
 *
 * @param asOf The day that the register shows, ISO 8601.
 */
export function statusDateOf({ status, startDate, endDate }: Place, asOf: string): StatusDate | undefined {
  if (status === 'active' && startDate !== undefined && startDate <= asOf) return 'startDate';
  if (status === 'planned' && startDate !== undefined && startDate >= asOf) return 'startDate';
  if (status === 'ended' && endDate !== undefined && endDate <= asOf) return 'endDate';
  return undefined;
}
