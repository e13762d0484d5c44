import type { Rgb } from '../../municipality/contrast.ts';

/** A picture as the map takes it: four bytes to a dot. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** How much of a dot a shape covers, 0 to 1, by how far the dot's middle lies inside its edge: soft edges, no stairs. */
export function coverage(depth: number): number {
  return Math.min(Math.max(depth + 0.5, 0), 1);
}

/** Paints a square picture dot by dot; `paint` gives colour and cover of the dot in column x of row y. */
export function paintRaster(
  size: number,
  paint: (x: number, y: number) => readonly [colour: Rgb, cover: number],
): Raster {
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [colour, cover] = paint(x, y);
      data.set([...colour, cover * 255], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}
