import type { Concept } from './concept.ts';
import { viewBoxOf, type SymbolDrawing } from './symbol-drawing.ts';

/**
 * One SVG file that holds some drawings of a set, each a `symbol` with the key of its concept as id. The file itself
 * shows nothing and says so, or a browser would lay out every drawing in it before the first is used.
 */
export function writeSprite(
  drawings: Readonly<Record<Concept, SymbolDrawing>>,
  concepts: readonly Concept[],
): string {
  const symbols = concepts.map(
    (concept) =>
      `<symbol id="${concept}" viewBox="${viewBoxOf(drawings[concept])}">${drawings[concept].body}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" display="none">${symbols.join('')}</svg>\n`;
}
