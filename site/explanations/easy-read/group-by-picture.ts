import type { Concept } from '../concept.ts';
import type { EasySentence } from '../statement.ts';
import type { Term } from '../term.ts';

/** Sentences that stand beside one picture. */
export interface PictureGroup {
  readonly picture: Concept;
  readonly sentences: readonly EasySentence[];
  /** Hard words in the sentences, each once, in the order in which they come. */
  readonly terms: readonly Term[];
}

/** More sentences than this are not taken in at one look; a sentence may have two lines, and a group seven (MTM). */
const mostSentences = 3;

/** Puts sentences that follow each other and have the same picture together, at most three to a group. */
export function groupByPicture(sentences: readonly EasySentence[]): readonly PictureGroup[] {
  const groups: EasySentence[][] = [];
  for (const sentence of sentences) {
    const last = groups.at(-1);
    if (last && last.length < mostSentences && last[0]!.picture === sentence.picture) last.push(sentence);
    else groups.push([sentence]);
  }
  return groups.map((group) => ({
    picture: group[0]!.picture,
    sentences: group,
    terms: [...new Set(group.flatMap(({ terms }) => terms))],
  }));
}
