import type { Code } from '../register/schema/vocabulary.ts';
import { formatList } from './format.ts';
import type { Locale } from './locales.ts';
import { translator } from './translate.ts';
import type { WordKey } from './word-keys.ts';

/**
 * Purposes in a row as what the cameras are for, e.g. `förebygga våld och stölder samt hålla ordning`.
 * What is to be prevented is named once with its verb.
 */
export function formatPurposes(purposes: readonly Code<'purpose'>[], locale: Locale): string {
  const words = translator(locale);
  const prevented = purposes.filter((purpose) => purpose.startsWith('prevent-'));
  const named = purposes.flatMap((purpose) => {
    if (prevented.length < 2 || !prevented.includes(purpose))
      return [words(`units:purpose.${purpose}` as WordKey)];
    if (purpose !== prevented[0]) return [];
    const things = prevented.map((each) =>
      words(`units:prevented.${each.slice('prevent-'.length)}` as WordKey),
    );
    return [words('units:prevent', { things: formatList(things, locale) })];
  });
  const last = named.at(-1);
  // A list within the list needs another word before the last than `och`.
  return prevented.length > 1 && named.length > 1 && last !== undefined
    ? words('units:purposes-and', {
        purposes: named.slice(0, -1).join(words('units:purposes-between')),
        last,
      })
    : formatList(named, locale);
}
