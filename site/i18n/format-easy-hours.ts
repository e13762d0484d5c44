import { formatDay, formatTime } from './format.ts';
import type { Locale } from './locales.ts';
import { translator } from './translate.ts';

/** Minutes after midnight as easy read tells a time: whole hours as `22`, others as `22.30`. */
export function formatEasyTime(minutes: number, locale: Locale): string {
  return minutes % 60 === 0 ? String(minutes / 60) : formatTime(minutes, locale);
}

/** Days of the week, 1 is Monday, without signs to interpret, e.g. `måndag till fredag och söndag`. */
export function formatEasyDays(days: readonly number[], locale: Locale): string {
  const words = translator(locale);
  const runs: [number, number][] = [];
  for (const day of days.toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && day === last[1] + 1) last[1] = day;
    else runs.push([day, day]);
  }
  return runs
    .flatMap(([from, to]) =>
      to - from > 1
        ? [words('easy-read:days-range', { from: formatDay(from, locale), to: formatDay(to, locale) })]
        : [...new Set([from, to])].map((day) => formatDay(day, locale)),
    )
    .reduce((named, day) => words('easy-read:days-and', { days: named, day }));
}
