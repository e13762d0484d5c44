import { parseColour } from '../../municipality/contrast.ts';
import { coverage, paintRaster, type Raster } from './raster.ts';

/** Width of the hatching before it repeats, and of its strokes, pixels. */
const hatch = { spacing: 8, stroke: 1.6 };
/** Half the width of the dot of a place, and the width of its rim, pixels. */
const dot = { radius: 10, rim: 2.25 };

/** The name of a hatching in a colour `#rrggbb`. */
export function hatchId(colour: string): string {
  return `hatch ${colour}`;
}

/** The name of the dot of a place in a colour, with a rim in another. */
export function dotId(colour: string, rim: string): string {
  return `dot ${colour} ${rim}`;
}

/** The picture of a name; undefined where it is the name of something else. */
export function createImage(id: string, pixelRatio: number): Raster | undefined {
  const [shape, colour = '', rim = ''] = id.split(' ');
  if (shape === 'hatch') return createHatch(colour, pixelRatio);
  if (shape === 'dot') return createDot(colour, rim, pixelRatio);
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

function createDot(colour: string, rim: string, pixelRatio: number): Raster {
  const [inner, outer] = [parseColour(colour), parseColour(rim)];
  const radius = dot.radius * pixelRatio;
  return paintRaster(radius * 2, (x, y) => {
    const depth = radius - Math.hypot(x + 0.5 - radius, y + 0.5 - radius);
    const share = coverage(depth - dot.rim * pixelRatio);
    const mixed = inner.map(
      (part, index) => part * share + outer[index]! * (1 - share),
    ) as unknown as typeof inner;
    return [mixed, coverage(depth - 0.5)];
  });
}
