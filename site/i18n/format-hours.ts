import type { HoursSpan, WeeklyHours } from '../register/schema/weekly-hours.ts';
import { formatDay, formatList, formatTime } from './format.ts';
import type { Locale } from './locales.ts';
import { translator } from './translate.ts';

/** Hours of a week in words, e.g. `måndag–fredag klockan 20.00–06.00 dagen därpå`. Not for `always`. */
export function formatWeeklyHours(hours: Exclude<WeeklyHours, 'always'>, locale: Locale): string {
  return formatList(
    hours.map((span) => formatSpan(span, locale)),
    locale,
  );
}

function formatSpan({ days, from, to }: HoursSpan, locale: Locale): string {
  const words = translator(locale);
  const named = formatDays(days, locale);
  if (from === 0 && to === 1440) return words('units:span-whole-day', { days: named });
  const times = { days: named, from: formatTime(from, locale), to: formatTime(to, locale) };
  return words(to <= from ? 'units:span-next-day' : 'units:span', times);
}

/** Days in a row as `from–to`, others one by one. */
function formatDays(days: readonly number[], locale: Locale): string {
  const words = translator(locale);
  if (days.length === 7) return words('units:every-day');
  const runs: [number, number][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && day === last[1] + 1) last[1] = day;
    else runs.push([day, day]);
  }
  const named = runs.map(([from, to]) =>
    from === to
      ? formatDay(from, locale)
      : to === from + 1
        ? formatList([formatDay(from, locale), formatDay(to, locale)], locale)
        : words('units:days-range', { from: formatDay(from, locale), to: formatDay(to, locale) }),
  );
  return formatList(named, locale);
}
