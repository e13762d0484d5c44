import type { SymbolPiece } from '../explanations/statement.ts';
import type { Concept } from '../symbols/concept.ts';
import type { SymbolDrawing } from '../symbols/symbol-drawing.ts';
import { drawnSets } from '../symbols/symbol-sets.ts';
import { license, type OpenImage } from './open-board-format.ts';

/** The name of the picture of some symbols: the same symbols, the same picture. */
export const imageId = (symbols: readonly SymbolPiece[]): string =>
  symbols.map((piece) => (typeof piece === 'string' ? piece : String(piece.digits))).join('-');

let pictures: Readonly<Record<Concept, SymbolDrawing>> | undefined;

/** The side of a symbol in the picture of a button. */
const side = 100;

/** The symbols of a button beside each other in one picture, since a button has one alone. */
export function drawImage(id: string, symbols: readonly SymbolPiece[]): OpenImage {
  pictures ??= drawnSets.openmoji();
  const parts = symbols.map((piece, index) => {
    const x = index * side;
    if (typeof piece !== 'string')
      return `<text x="${x + side / 2}" y="${side * 0.78}" font-family="sans-serif" font-size="${side * 0.8}" font-weight="700" text-anchor="middle">${piece.digits}</text>`;
    const { box, body } = pictures![piece];
    return `<svg x="${x}" width="${side}" height="${side}" viewBox="${box.join(' ')}">${body}</svg>`;
  });
  const width = symbols.length * side;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${side}" viewBox="0 0 ${width} ${side}">${parts.join('')}</svg>`;
  return {
    id,
    width,
    height: side,
    content_type: 'image/svg+xml',
    data: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    license,
  };
}
