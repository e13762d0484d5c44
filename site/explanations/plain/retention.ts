import { numberOf, speakerFor } from '../speaker.ts';
import type { Statement, Value } from '../statement.ts';

const week = 7;
const month = 30;
const dayHours = 24;
/** Hours up to which a length of time is told in hours too, as the law's threshold is. */
const alsoInHours = 72;

/** How long film is kept: in days where they are whole, and then what that comes to. */
export function sayRetention(hours: number): readonly Statement[] {
  const { say } = speakerFor('kept');
  const retention: Value = { type: 'retention', hours };
  const days = hours / dayHours;
  const isWholeDays = Number.isInteger(days);
  return [
    isWholeDays && hours <= alsoInHours
      ? say('kept.days', { count: numberOf(days), retention })
      : say('kept.hours', { retention }),
    ...(isWholeDays ? sayMeaning(days) : []),
  ];
}

/** Under a week by a day of the week, exact weeks in weeks, and from four weeks in months. */
function sayMeaning(days: number): readonly Statement[] {
  const { say } = speakerFor('kept');
  if (days < week) return [say('kept.means-day', { day: { type: 'days', days: [1 + days] } })];
  if (days >= month - 2 && days % week !== 0)
    return [say('kept.means-months', { count: numberOf(Math.round(days / month)) })];
  return days % week === 0 ? [say('kept.means-weeks', { count: numberOf(days / week) })] : [];
}
