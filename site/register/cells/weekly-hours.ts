import type { HoursSpan, WeeklyHours } from '../schema/weekly-hours.ts';
import type { Cell } from '../source-table.ts';
import { asText, type Reading } from './reading.ts';

const always = /^(alltid|dygnet runt|24\/7|24 ?h|00(:00)?[-–]24(:00)?|always|round the clock|24 hours)$/;

/** The days, Swedish and English, Monday first. Whole words: `sommar 08–20` is not about a Sunday. */
const dayNames: readonly RegExp[] = [
  /^(m[åa]|m[åa]nd?|m[åa]ndag(ar|en)?|mo|mon|mondays?)$/,
  /^(ti|tis|tisd|tisdag(ar|en)?|tu|tues?|tuesdays?)$/,
  /^(on|ons|onsd|onsdag(ar|en)?|we|wed|wednesdays?)$/,
  /^(to|tor|tors|torsd|torsdag(ar|en)?|th|thu|thurs?|thursdays?)$/,
  /^(fr|fre|fred|fredag(ar|en)?|fri|fridays?)$/,
  /^(l[öo]|l[öo]rd?|l[öo]rdag(ar|en)?|sa|sat|saturdays?)$/,
  /^(s[öo]|s[öo]nd?|s[öo]ndag(ar|en)?|su|sun|sundays?)$/,
];
const everyDay = /^(alla dagar|varje dag|dagligen|daily|every day)$/;
const weekdays = /^(vardag|vardagar|vard|weekdays?)$/;
const weekend = /^(helg|helger|helgen|weekends?)$/;

/**
 * Reads when a place is watched: `dygnet runt`, or spans such as `mån–fre 20–06, lör–sön 17:30–07`.
 * A span without days
 * holds the days of the span before, or every day where none is named: `mån–fre 08–12, 13–17`.
 */
export function readWeeklyHours(cell: Cell): Reading<WeeklyHours> {
  const text = asText(cell)
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .trim();
  if (always.test(text)) return { value: 'always' };
  const spans: HoursSpan[] = [];
  let pendingDays: number[] = [];
  for (const part of text.split(/\s*(?:[;,\n]|\boch\b|\band\b)\s*/).filter(Boolean)) {
    const pieces = /^(.*?)\s*(?:(?:kl\.?|klockan)\s*)?(\d{1,2}(?:[:.]\d{2})?)-(\d{1,2}(?:[:.]\d{2})?)$/.exec(
      part,
    );
    const days = pieces?.[1] === '' ? (spans.at(-1)?.days ?? readDays('')) : readDays(pieces?.[1] ?? part);
    if (!days) return { problem: 'hours-wrong' };
    if (!pieces) {
      pendingDays = [...pendingDays, ...days];
      continue;
    }
    const [from, to] = [readTime(pieces[2]!), readTime(pieces[3]!)];
    if (from === undefined || to === undefined || from === 1440) return { problem: 'hours-wrong' };
    const named = pendingDays.length > 0 && pieces[1] === '' ? [] : days;
    spans.push({ days: [...new Set([...pendingDays, ...named])].sort(), from, to });
    pendingDays = [];
  }
  if (spans.length === 0 || pendingDays.length > 0) return { problem: 'hours-wrong' };
  return { value: spans.length === 1 && isRoundTheClock(spans[0]!) ? 'always' : spans };
}

/** Whether a span is every day until it begins anew: `00–24`, and `00–00` as a clock shows it. */
function isRoundTheClock({ days, from, to }: HoursSpan): boolean {
  return days.length === 7 && (to === from || (from === 0 && to === 1440));
}

function readDays(words: string): number[] | undefined {
  if (words === '' || everyDay.test(words)) return [1, 2, 3, 4, 5, 6, 7];
  if (weekdays.test(words)) return [1, 2, 3, 4, 5];
  if (weekend.test(words)) return [6, 7];
  const ends = words.split('-').map((word) => dayNames.findIndex((name) => name.test(wordOf(word))) + 1);
  if (ends.includes(0) || ends.length > 2) return undefined;
  const [first = 1, last = first] = ends;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => ((first - 1 + step) % 7) + 1);
}

/** A word without the full stop of an abbreviation. */
function wordOf(word: string): string {
  return word.trim().replace(/\.$/, '');
}

function readTime(words: string): number | undefined {
  const [hour = 0, minute = 0] = words.split(/[:.]/).map(Number);
  const total = hour * 60 + minute;
  return minute < 60 && total <= 1440 ? total : undefined;
}
