import {
  formatDate,
  formatKronor,
  formatList,
  formatMetres,
  formatNumber,
  formatRetention,
} from '../i18n/format.ts';
import { formatWeeklyHours } from '../i18n/format-hours.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { WordKey } from '../i18n/word-keys.ts';
import type { WeeklyHours } from '../register/schema/weekly-hours.ts';
import type { FieldChange, PlaceChange } from './change.ts';
import type { ComparedField } from './compared-fields.ts';
import type { KeptReview } from './kept-place.ts';

/** What has changed at a place as whole sentences, the most important first. Never empty. */
export function tellChange(change: PlaceChange, locale: Locale): readonly string[] {
  const words = translator(locale);
  const { kind, formerId, formerName } = change;
  return [
    ...(kind === 'changed' ? [] : [words(`changes:said.${kind}`)]),
    ...(formerName === undefined ? [] : [words('changes:renamed', { name: formerName })]),
    ...(formerId === undefined ? [] : [words('changes:renumbered', { id: formerId })]),
    ...tellPosition(change, locale),
    // That surveillance has ended has been said.
    ...change.fields
      .filter(({ field }) => !(kind === 'ended' && field.name === 'status'))
      .map((each) => tellField(each, locale)),
    ...change.reviews.map((review) => tellReview(review, locale)),
    ...tellSign(change, locale),
  ];
}

function tellPosition({ position }: PlaceChange, locale: Locale): readonly string[] {
  const words = translator(locale);
  if (position === undefined) return [];
  if (position.kind !== 'moved') return [words(`changes:${position.kind}`)];
  const { metres } = position;
  return [
    metres === undefined
      ? words('changes:moved-coarse')
      : words('changes:moved', { metres: formatMetres(roundMetres(metres), locale) }),
  ];
}

/** Two digits say enough. */
function roundMetres(metres: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(metres)) - 1);
  return Math.round(metres / unit) * unit;
}

function tellField({ field, before, after }: FieldChange, locale: Locale): string {
  const words = translator(locale);
  const name = words(`changes:field.${field.name}` as WordKey);
  const how = before === undefined ? 'stated' : after === undefined ? 'unstated' : 'changed';
  if (field.isText) return words(`changes:text-${how}`, { field: name });
  return words(`changes:${how}`, {
    field: name,
    ...(before === undefined ? {} : { before: formatValue(before, field, locale) }),
    ...(after === undefined ? {} : { after: formatValue(after, field, locale) }),
  });
}

const kronor: ReadonlySet<string> = new Set(['costPurchase', 'costYearly']);

/** The value of a field in words. */
export function formatValue(
  value: unknown,
  { name, cell, vocabulary }: ComparedField,
  locale: Locale,
): string {
  const words = translator(locale);
  const label = (code: string): string => words(`codes:${vocabulary!}.${code}` as WordKey);
  switch (cell) {
    case 'code':
      return label(value as string);
    case 'codes':
      return formatList((value as readonly string[]).map(label), locale);
    case 'date':
      return formatDate(value as string, locale);
    case 'yes-no':
      return words(value === true ? 'changes:yes' : 'changes:no');
    case 'hours-of-retention':
      return value === 0 ? words('pages:place.kept-nothing') : formatRetention(value as number, locale);
    case 'weekly-hours':
      return value === 'always'
        ? words('pages:place.always')
        : formatWeeklyHours(value as Exclude<WeeklyHours, 'always'>, locale);
    case 'number':
    case 'whole-number':
      if (kronor.has(name)) return formatKronor(value as number, locale);
      return name === 'costYear' ? String(value) : formatNumber(value as number, locale);
    default:
      return String(value);
  }
}

function tellReview({ kind, date, outcome }: KeptReview, locale: Locale): string {
  const words = translator(locale);
  const said = { kind: words(`codes:reviewKind.${kind}`), date: formatDate(date, locale) };
  return outcome === undefined
    ? words('changes:review-unknown', said)
    : words('changes:review', { ...said, outcome: words(`codes:reviewOutcome.${outcome}`) });
}

function tellSign({ kind, isSignAffected, place }: PlaceChange, locale: Locale): readonly string[] {
  // Where the register says that there is no sign, none must be changed.
  if (!isSignAffected || place.sign === false) return [];
  return [translator(locale)(kind === 'ended' || kind === 'gone' ? 'changes:sign-down' : 'changes:sign')];
}
