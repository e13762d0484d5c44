import { parseColour, type Rgb } from '../../municipality/contrast.ts';
import type { Mark, MarkShape, MarkState } from './place-features.ts';
import { coverage, paintRaster, type Raster } from './raster.ts';

/** Width of the hatching before it repeats, and of its strokes, pixels. */
const hatch = { spacing: 8, stroke: 1.6 };
/** Half the width of the mark of a place, the width of its rim, and of what is drawn in it, pixels. */
const dot = { radius: 11, rim: 2.25, stroke: 1.3 };

/** The name of a hatching in a colour `#rrggbb`. */
export function hatchId(colour: string): string {
  return `hatch ${colour}`;
}

/** How the names of marks in a colour, with a rim in another, begin; the mark follows. */
export function dotPrefix(colour: string, rim: string): string {
  return `dot ${colour} ${rim} `;
}

/** The picture of a name; undefined where it is the name of something else. */
export function createImage(id: string, pixelRatio: number): Raster | undefined {
  const [picture, colour = '', rim = '', mark = 'active-round'] = id.split(' ');
  if (picture === 'hatch') return createHatch(colour, pixelRatio);
  if (picture === 'dot') return createDot(parseColour(colour), parseColour(rim), mark as Mark, pixelRatio);
  return undefined;
}

/** Strokes from the lower left to the upper right that go on in the next tile of the pattern. */
function createHatch(colour: string, pixelRatio: number): Raster {
  const ink = parseColour(colour);
  const size = hatch.spacing * pixelRatio;
  const half = (hatch.stroke * pixelRatio) / 2;
  return paintRaster(size, (x, y) => {
    const along = (x + y + 1) % size;
    return [ink, coverage(half - Math.min(along, size - along) / Math.SQRT2)];
  });
}

function createDot(colour: Rgb, rim: Rgb, mark: Mark, pixelRatio: number): Raster {
  const [state, shape] = mark.split('-') as [MarkState, MarkShape];
  const radius = dot.radius * pixelRatio;
  return paintRaster(radius * 2, (x, y) => {
    // Reckoned in the pixels of the page, from the middle.
    const [right, down] = [(x + 0.5) / pixelRatio - dot.radius, (y + 0.5) / pixelRatio - dot.radius];
    const depth = depths[shape](right, down);
    const filled = coverage((depth - dot.rim) * pixelRatio);
    const sign = coverage(signs[state](right, down, depth) * pixelRatio);
    return [mix(mix(rim, colour, filled), rim, sign), coverage(depth * pixelRatio - 0.5)];
  });
}

/** How far inside the edge of a shape a point lies, pixels. */
const depths: Readonly<Record<MarkShape, (x: number, y: number) => number>> = {
  round: (x, y) => dot.radius - 0.5 - Math.hypot(x, y),
  square: (x, y) => dot.radius - 1.5 - Math.max(Math.abs(x), Math.abs(y)),
  diamond: (x, y) => (dot.radius - (Math.abs(x) + Math.abs(y))) / Math.SQRT2,
};

/** How far inside the sign of a state a point lies, pixels. */
const signs: Readonly<Record<MarkState, (x: number, y: number, depth: number) => number>> = {
  active: () => -1,
  planned: (_x, _y, depth) => depth - dot.rim - 2.2,
  paused: (x, y) => Math.min(dot.stroke - Math.abs(Math.abs(x) - 2.4), 4 - Math.abs(y)),
  ended: (x, y) =>
    Math.min(dot.stroke - Math.abs(Math.abs(x) - Math.abs(y)) / Math.SQRT2, 5 - Math.hypot(x, y)),
};

function mix(first: Rgb, second: Rgb, share: number): Rgb {
  return first.map((part, index) => part * (1 - share) + second[index]! * share) as unknown as Rgb;
}
