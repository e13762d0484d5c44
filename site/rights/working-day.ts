/** Holidays and eves with a date of their own (lagen 1989:253; lagen 1930:173, 2 §). */
const fixedHolidays: ReadonlySet<string> = new Set([
  '01-01',
  '01-06',
  '05-01',
  '06-06',
  '12-24',
  '12-25',
  '12-26',
  '12-31',
]);

/** Good Friday, Easter Monday and Ascension Day, as days from Easter Sunday. */
const daysFromEaster: ReadonlySet<number> = new Set([-2, 1, 39]);

const day = 86_400_000;

/**
 * The day on which something may still be done whose last day is the one that is given: that day, or the next working
 * day where it is a Saturday, a holiday, or the eve of Midsummer, Christmas or New Year (lagen 1930:173, 2 §; in the
 * same way regulation 1182/71 art. 3.4). Both as ISO 8601.
 */
export function workingDayFrom(last: string): string {
  let time = Date.parse(last);
  while (isFree(new Date(time))) time += day;
  return isoDay(time);
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

function isFree(date: Date): boolean {
  const weekday = date.getUTCDay();
  const monthDay = isoDay(date.getTime()).slice('2026-'.length);
  const isMidsummerEve = weekday === 5 && monthDay >= '06-19' && monthDay <= '06-25';
  const sinceEaster = (date.getTime() - easterSunday(date.getUTCFullYear())) / day;
  return (
    weekday === 0 ||
    weekday === 6 ||
    isMidsummerEve ||
    fixedHolidays.has(monthDay) ||
    daysFromEaster.has(sinceEaster)
  );
}

/** Easter Sunday of the Gregorian calendar, by Carter’s rule, which holds from 1900 to 2099. */
function easterSunday(year: number): number {
  const moon = 225 - 11 * (year % 19);
  const turned = ((moon - 21) % 30) + 21;
  const full = turned > 48 ? turned - 1 : turned;
  const weekday = (year + Math.floor(year / 4) + full + 1) % 7;
  return Date.UTC(year, 2, full + 7 - weekday);
}
