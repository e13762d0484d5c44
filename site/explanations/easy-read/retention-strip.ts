import { dayStrip } from './retention.ts';

/** Pictures of one length of time, in a row. */
export interface TimePictures {
  readonly unit: 'hour' | 'day' | 'month';
  readonly count: number;
}

/** Days beyond this cannot be taken in one by one; months can. */
const mostDays = 62;
const daysInMonth = 30;

/** The pictures that show how long film is kept: one for each day, what is left of a day in hours. */
export function retentionStrip(retention: number): readonly TimePictures[] {
  const { days, hours } = dayStrip(retention);
  if (days > mostDays) return [{ unit: 'month', count: Math.round(days / daysInMonth) }];
  const rest = Math.max(days === 0 ? 1 : 0, Math.round(hours));
  const pictures: readonly TimePictures[] = [
    { unit: 'day', count: days },
    { unit: 'hour', count: rest },
  ];
  return pictures.filter(({ count }) => count > 0);
}
