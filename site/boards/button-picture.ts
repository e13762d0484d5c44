import type { SymbolPiece } from '../explanations/statement.ts';
import type { Concept } from '../symbols/concept.ts';
import type { SymbolDrawing } from '../symbols/symbol-drawing.ts';
import { drawnSets } from '../symbols/symbol-sets.ts';
import { license, type OpenImage } from './open-board-format.ts';

/**
 * The name of the picture of some symbols: the same symbols, the same picture, in every board of every package. No
 * concept has `_` in it, so that `no-sound` is never taken for `no` and `sound`.
 */
export const imageId = (symbols: readonly SymbolPiece[]): string =>
  symbols.map((piece) => (typeof piece === 'string' ? piece : String(piece.digits))).join('_');

/** Where the picture of some symbols is in a package. */
export const imagePath = (symbols: readonly SymbolPiece[]): string => `images/${imageId(symbols)}.svg`;

/** The side of a symbol in the picture of a button. */
const side = 100;

/** What a board says of the picture of a button. */
export function openImage(symbols: readonly SymbolPiece[]): OpenImage {
  return {
    id: imageId(symbols),
    width: symbols.length * side,
    height: side,
    content_type: 'image/svg+xml',
    path: imagePath(symbols),
    license,
  };
}

let pictures: Readonly<Record<Concept, SymbolDrawing>> | undefined;

/** The symbols of a button beside each other in one picture (SVG), since a button has one alone. */
export function drawButtonPicture(symbols: readonly SymbolPiece[]): string {
  pictures ??= drawnSets.openmoji();
  const parts = symbols.map((piece, index) => {
    const x = index * side;
    if (typeof piece !== 'string')
      return `<text x="${x + side / 2}" y="${side * 0.78}" font-family="sans-serif" font-size="${side * 0.8}" font-weight="700" text-anchor="middle">${piece.digits}</text>`;
    const { box, body } = pictures![piece];
    return `<svg x="${x}" width="${side}" height="${side}" viewBox="${box.join(' ')}">${body}</svg>`;
  });
  const width = symbols.length * side;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${side}" viewBox="0 0 ${width} ${side}">${parts.join('')}</svg>`;
}
