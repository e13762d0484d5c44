import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { conceptEntries, conceptKeys, type Concept } from './concept.ts';
import type { LicensedSet } from './licensed/licensed-set.ts';

/** The bodies of drawings that every portal has. */
export type DrawnCreditKey = 'openmoji' | 'own' | 'bliss';

/** All bodies of drawings, by the word in the address of their page. */
export type CreditKey = DrawnCreditKey | 'municipality';

/** A body of drawings and the terms that it is shared on; the words are in `symbol-sets.json`. */
export interface SymbolCredit {
  /** `<key>.name`, `.authors`, `.changes` and `.licence` are its words. */
  readonly key: DrawnCreditKey;
  readonly website: string | undefined;
  readonly licenceUrl: string;
  /** The set that the drawings stand in, and some concepts that have one of them. */
  readonly set: 'openmoji' | 'bliss';
  readonly examples: readonly Concept[];
}

const ccBySa = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** Whom the drawings belong to that every portal shows. A municipality's own set names its own. */
export const symbolCredits: readonly SymbolCredit[] = [
  {
    key: 'openmoji',
    website: 'https://openmoji.org',
    licenceUrl: ccBySa,
    set: 'openmoji',
    examples: ['place', 'film', 'see', 'police', 'law'],
  },
  {
    key: 'own',
    website: undefined,
    licenceUrl: ccBySa,
    set: 'openmoji',
    examples: ['camera', 'sign', 'you', 'ask', 'decide'],
  },
  {
    key: 'bliss',
    website: 'https://www.blissymbolics.org',
    licenceUrl: ccBySa,
    set: 'bliss',
    examples: ['camera', 'place', 'film', 'you', 'ask'],
  },
];

/** The bodies of drawings of a portal, the municipality's own foremost, as the pages of credits are in order. */
export function creditKeys(licensed: LicensedSet | undefined): readonly CreditKey[] {
  const drawn = symbolCredits.map(({ key }) => key);
  return licensed ? ['municipality', ...drawn] : drawn;
}

/** What a body of drawings is called; in a language of its own where the municipality wrote it. */
export function creditName(
  key: CreditKey,
  locale: Locale,
  licensed: LicensedSet | undefined,
): { readonly name: string; readonly lang?: string } {
  const words = translator(locale);
  if (key !== 'municipality') return { name: words(`symbol-sets:${key}.name`) };
  return licensed
    ? { name: licensed.name, lang: licensed.language }
    : { name: words('symbol-sets:set.municipality') };
}

/** Five concepts at most, to show what the drawings of a body look like. */
export function exampleConcepts(key: CreditKey, licensed: LicensedSet | undefined): readonly Concept[] {
  const credit = symbolCredits.find((each) => each.key === key);
  return credit?.examples ?? creditedConcepts(key, licensed).slice(0, 5);
}

/** The concepts that have a drawing of that body, in the order of the vocabulary. */
export function creditedConcepts(key: CreditKey, licensed: LicensedSet | undefined): readonly Concept[] {
  return conceptKeys.filter((concept) => {
    switch (key) {
      case 'municipality':
        return licensed?.files[concept] !== undefined;
      case 'bliss':
        return true;
      case 'openmoji':
        return conceptEntries[concept].openmoji !== null;
      case 'own':
        return conceptEntries[concept].openmoji === null;
    }
  });
}
