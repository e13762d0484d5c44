import { errorOf, nameMark, type SentenceRule } from '../read-sentence.ts';

/** Characters in a line, spaces included, as MTM advises for easy books. */
const longest = 55;

/**
 * What is read in one breath in easy read fits on one line. A name that stands alone cannot be made
 * shorter; in symbols the boxes make the lines.
 */
export const phraseLength: SentenceRule = ({ level, phrases, phraseLengths }) =>
  level === 'symbols'
    ? []
    : (phraseLengths ?? []).flatMap((length, index) => {
        const isName = (phrases[index] ?? '').replace(/[\s\p{P}]/gu, '') === nameMark;
        return length > longest && !isName ? [errorOf('phrase-length', length)] : [];
      });
