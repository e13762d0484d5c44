import type { Concept } from './concept.ts';

/** A body of drawings and the terms that it is shared on; the words are in `symbol-sets.json`. */
export interface SymbolCredit {
  /** `<key>.name`, `.authors`, `.changes` and `.licence` are its words. */
  readonly key: 'openmoji' | 'own' | 'bliss';
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
