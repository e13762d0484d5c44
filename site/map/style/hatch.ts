import { parseColour } from '../../municipality/contrast.ts';

/** A picture as the map takes it: four bytes to a dot. */
export interface HatchImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const prefix = 'hatch-';
const spacing = 8;
const strokeWidth = 1.6;

/** The name of the hatching of a colour `#rrggbb`. */
export function hatchImageId(colour: string): string {
  return `${prefix}${colour}`;
}

/** The colour in the name of a hatching; undefined where it is the name of something else. */
export function hatchColour(imageId: string): string | undefined {
  return imageId.startsWith(prefix) ? imageId.slice(prefix.length) : undefined;
}

/** Strokes from the lower left to the upper right that go on in the next tile of the pattern. */
export function hatchImage(colour: string, pixelRatio: number): HatchImage {
  const [red, green, blue] = parseColour(colour);
  const size = spacing * pixelRatio;
  const half = (strokeWidth * pixelRatio) / 2;
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const along = (x + y + 1) % size;
      const distance = Math.min(along, size - along) / Math.SQRT2;
      // One dot of soft edge on each side, against stairs.
      const alpha = Math.min(Math.max(half - distance + 0.5, 0), 1);
      data.set([red, green, blue, alpha * 255], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}
