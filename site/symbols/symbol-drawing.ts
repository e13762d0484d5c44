/** One drawing of a concept, ready to stand in a sprite. */
export interface SymbolDrawing {
  /** Left, top, width and height of the drawing in its own units, as `viewBox` has them. */
  readonly box: readonly [left: number, top: number, width: number, height: number];
  /** The SVG elements, without the `svg` around them. */
  readonly body: string;
}

/** The text of a `viewBox`. */
export function viewBoxOf({ box }: SymbolDrawing): string {
  return box.join(' ');
}
