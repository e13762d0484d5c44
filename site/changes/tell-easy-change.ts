import outline from '../../content/changes.json' with { type: 'json' };
import { dateValue, nameValue } from '../explanations/speaker.ts';
import type { Sentence } from '../explanations/statement.ts';
import { toldLine, type ToldLine } from '../explanations/told-line.ts';
import { factKeys, type FactKey } from '../facts/fact.ts';
import type { PlaceChange } from './change.ts';

/** A line of `content/<lang>/changes-easy.json` that has pictures in `content/changes.json`. */
export type EasyChangeKey = keyof typeof outline;

/** A line about the changes, as easy read and symbols both tell it. */
export function easyChangeLine(key: EasyChangeKey, values: Sentence['values'] = {}): ToldLine {
  return toldLine(`changes-easy:${key}`, outline[key], values);
}

/**
 * What has changed at a place, for easy read and symbols: that the name is new and what it was, and so on. Of the facts
 * only which answers are new (`changedFacts`) is told: what they are now stands in easy words at the place.
 * Never empty.
 */
export function tellEasyChange(change: PlaceChange): readonly ToldLine[] {
  const { kind, formerName, formerId, position, reviews } = change;
  return [
    ...(kind === 'changed' ? [] : [easyChangeLine(`said.${kind}`)]),
    ...(formerName === undefined
      ? []
      : [easyChangeLine('renamed'), easyChangeLine('renamed.before', { name: nameValue(formerName) })]),
    ...(formerId === undefined
      ? []
      : [easyChangeLine('renumbered'), easyChangeLine('renumbered.before', { id: nameValue(formerId) })]),
    ...(position === undefined ? [] : [easyChangeLine(position.kind === 'moved' ? 'moved' : 'map')]),
    ...[...new Set(reviews.map(({ date }) => date))].map((date) =>
      easyChangeLine('review', { date: dateValue(date) }),
    ),
    ...tellSign(change),
    ...(changedFacts(change).length === 0 ? [] : [easyChangeLine('answers')]),
  ];
}

/** The facts that are other than before, in the order in which a place tells them. */
export function changedFacts({ kind, fields, reviews }: PlaceChange): readonly FactKey[] {
  if (kind === 'gone') return [];
  const changed = new Set<FactKey>(fields.map(({ field }) => field.fact));
  if (reviews.length > 0) changed.add('checked');
  return factKeys.filter((key) => changed.has(key));
}

function tellSign({ kind, isSignAffected, place }: PlaceChange): readonly ToldLine[] {
  // Where the register says that there is no sign, none must be changed.
  if (!isSignAffected || place.sign === false) return [];
  return [easyChangeLine(kind === 'ended' || kind === 'gone' ? 'sign-down' : 'sign')];
}
