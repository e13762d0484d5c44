import { conceptEntries, conceptKeys, type Concept } from './concept.ts';
import { openmojiDrawing } from './openmoji-drawing.ts';
import { ownDrawing } from './own-drawing.ts';
import { roundDrawing } from './round-drawing.ts';
import type { SymbolDrawing } from './symbol-drawing.ts';

/** The pictures: drawings of OpenMoji, and our own where it has none that says the same. */
export function drawPictures(): Readonly<Record<Concept, SymbolDrawing>> {
  const drawings = conceptKeys.map((concept) => {
    const codePoint = conceptEntries[concept].openmoji;
    const { box, body } = codePoint === null ? ownDrawing(concept) : openmojiDrawing(concept, codePoint);
    return [concept, { box, body: roundDrawing(body) }];
  });
  return Object.fromEntries(drawings) as Record<Concept, SymbolDrawing>;
}
