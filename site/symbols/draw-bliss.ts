import { BlissSVGBuilder } from 'bliss-svg-builder';
import { conceptEntries, conceptKeys, type Concept } from './concept.ts';
import type { SymbolDrawing } from './symbol-drawing.ts';

/**
 * Top and bottom of what Bliss writing uses here, in its own units, with room for the line. All
 * symbols keep the same: in Bliss it matters at which height a sign stands.
 */
const top = 3;
const bottom = 19;
const margin = 0.75;

/** A little thicker than the 0.5 of print: the symbols are read small on screens. */
const strokeWidth = 0.8;

/** Every concept in Blissymbolics, in the colour of the text around it. */
export function drawBliss(): Readonly<Record<Concept, SymbolDrawing>> {
  const drawings = conceptKeys.map((concept) => [concept, drawOne(concept)]);
  return Object.fromEntries(drawings) as Record<Concept, SymbolDrawing>;
}

function drawOne(concept: Concept): SymbolDrawing {
  const symbol = new BlissSVGBuilder(conceptEntries[concept].bliss, { 'stroke-width': strokeWidth });
  if (symbol.warnings.length > 0)
    throw new Error(`${concept}: ${symbol.warnings.map(({ message }) => message).join(' ')}`);
  const { minX, maxX } = symbol.elements.bounds;
  const line = `fill="none" stroke="currentColor" stroke-width="${strokeWidth}" stroke-linecap="round" stroke-linejoin="round"`;
  return {
    box: [minX - margin, top, maxX - minX + 2 * margin, bottom - top],
    body: `<g ${line}>${symbol.svgContent.replaceAll(/<path d=""\/>|\s*\n\s*/g, '')}</g>`,
  };
}
