import type { Place } from '../register/model/register.ts';

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
