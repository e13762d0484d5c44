import { conceptKeys, type Concept } from './concept.ts';
import { viewBoxOf, type SymbolDrawing } from './symbol-drawing.ts';

/** One SVG file that holds every drawing of a set, each a `symbol` with the key of its concept as id. */
export function writeSprite(drawings: Readonly<Record<Concept, SymbolDrawing>>): string {
  const symbols = conceptKeys.map(
    (concept) =>
      `<symbol id="${concept}" viewBox="${viewBoxOf(drawings[concept])}">${drawings[concept].body}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}
