import concepts from '../../content/concepts.json' with { type: 'json' };

/** An idea that a symbol stands for: a key of `content/concepts.json`. */
export type Concept = keyof typeof concepts;

/** What `content/concepts.json` says of a concept. */
export interface ConceptEntry {
  /** BCI-AV number of the W3C AAC symbol registry; several joined by `+`, in spoken order. */
  readonly bci: string;
  /** The symbol in Blissymbolics, in the code of bliss-svg-builder. */
  readonly bliss: string;
  /** Code point of the drawing in OpenMoji; null where our own drawing is better. */
  readonly openmoji: string | null;
  /** Whether our own drawing has an arrow that goes as a line is read: mirrored where lines begin at the right. */
  readonly followsLine?: boolean;
}

/** All concepts, in the order of the file. */
export const conceptEntries: Readonly<Record<Concept, ConceptEntry>> = concepts;

/** The keys of all concepts, in the order of the file. */
export const conceptKeys = Object.keys(concepts) as readonly Concept[];

/** The value of the attribute `adapt-symbol` for a concept (https://www.w3.org/TR/adapt-symbols/). */
export function adaptSymbol(concept: Concept): string {
  return conceptEntries[concept].bci;
}
