import { errorOf, type SentenceRule } from '../read-sentence.ts';

/** A sentence in symbols has two to five of them. */
export const symbolCount: SentenceRule = ({ level, symbols }) =>
  level === 'symbols' && symbols !== undefined && (symbols < 2 || symbols > 5)
    ? [errorOf('symbol-count', symbols)]
    : [];
