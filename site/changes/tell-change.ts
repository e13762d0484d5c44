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

/** Words of the register in a sentence of the portal, in their own language. */
export interface Quoted {
  readonly quoted: string;
}

/** A sentence of `content/<lang>/changes.json` and what stands in it, in the words of a language. */
export interface ChangeSentence {
  readonly key: WordKey;
  readonly variables: Readonly<Record<string, string | Quoted>>;
}

/** What has changed at a place as whole sentences, the most important first. Never empty. */
export function tellChange(change: PlaceChange, locale: Locale): readonly string[] {
  const words = translator(locale);
  return changeSentences(change, locale).map(({ key, variables }) =>
    words(
      key,
      Object.fromEntries(
        Object.entries(variables).map(([name, value]) => [
          name,
          typeof value === 'string' ? value : value.quoted,
        ]),
      ),
    ),
  );
}

const say = (key: string, variables: ChangeSentence['variables'] = {}): ChangeSentence => ({
  // The test that tells every field in every language checks the keys against the words.
  key: `changes:${key}` as WordKey,
  variables,
});

/** The sentences of `tellChange`, in which words of the register can still be told from the portal's. */
export function changeSentences(change: PlaceChange, locale: Locale): readonly ChangeSentence[] {
  const { kind, formerId, formerName } = change;
  return [
    ...(kind === 'changed' ? [] : [say(`said.${kind}`)]),
    ...(formerName === undefined ? [] : [say('renamed', { name: { quoted: formerName } })]),
    ...(formerId === undefined ? [] : [say('renumbered', { id: formerId })]),
    ...tellPosition(change, locale),
    // That surveillance has ended has been said.
    ...change.fields
      .filter(({ field }) => !(kind === 'ended' && field.name === 'status'))
      .map((each) => tellField(each, locale)),
    ...change.reviews.map((review) => tellReview(review, locale)),
    ...tellSign(change),
  ];
}

function tellPosition({ position }: PlaceChange, locale: Locale): readonly ChangeSentence[] {
  if (position === undefined) return [];
  if (position.kind !== 'moved') return [say(position.kind)];
  const { metres } = position;
  return [
    metres === undefined
      ? say('moved-coarse')
      : say('moved', { metres: formatMetres(roundMetres(metres), locale) }),
  ];
}

/** Two digits say enough. */
function roundMetres(metres: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(metres)) - 1);
  return Math.round(metres / unit) * unit;
}

function tellField({ field, before, after }: FieldChange, locale: Locale): ChangeSentence {
  const name = translator(locale)(`changes:field.${field.name}` as WordKey);
  const how = before === undefined ? 'stated' : after === undefined ? 'unstated' : 'changed';
  if (field.isText) return say(`text-${how}`, { field: name });
  const valueOf = (value: unknown): string | Quoted => {
    const formatted = formatValue(value, field, locale);
    return field.cell === 'text' ? { quoted: formatted } : formatted;
  };
  return say(how, {
    field: name,
    ...(before === undefined ? {} : { before: valueOf(before) }),
    ...(after === undefined ? {} : { after: valueOf(after) }),
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

function tellReview({ kind, date, outcome }: KeptReview, locale: Locale): ChangeSentence {
  const words = translator(locale);
  const said = { kind: words(`codes:reviewKind.${kind}`), date: formatDate(date, locale) };
  return outcome === undefined
    ? say('review-unknown', said)
    : say('review', { ...said, outcome: words(`codes:reviewOutcome.${outcome}`) });
}

function tellSign({ kind, isSignAffected, place }: PlaceChange): readonly ChangeSentence[] {
  // Where the register says that there is no sign, none must be changed.
  if (!isSignAffected || place.sign === false) return [];
  return [say(kind === 'ended' || kind === 'gone' ? 'sign-down' : 'sign')];
}
