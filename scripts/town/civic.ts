import { readFileSync } from 'node:fs';
import { type Frame, frameAt, type Point, rotate, step } from './point.ts';
import { counterclockwise, rectangle, type Ring } from './ring.ts';
import { place, shapes } from './shapes.ts';

/** A building that has a name, and the ground outside its entrance. Metres. */
export interface Civic {
  name: string;
  kind: string;
  ring: Ring;
  /** The street of its address, and its number there if that is not reckoned from its place along the street. */
  street: string;
  number?: string;
  /** The middle of the entrance, at the wall. */
  entrance: Point;
  /** The ground outside the entrance, 12 metres wide and 10 deep. */
  forecourt: Ring;
}

interface Plan {
  frames: Record<string, { origin: Point; degrees: number }>;
  buildings: {
    name: string;
    kind: string;
    frame: string;
    at: [number, number];
    /** How far the front is turned counterclockwise from facing south in its frame, degrees. */
    facing: number;
    shape: keyof typeof shapes;
    /** Width along the front and depth, metres. */
    size: [number, number];
    street: string;
    number?: string;
  }[];
}

function readPlan(): Plan {
  return JSON.parse(readFileSync(new URL('buildings.json', import.meta.url), 'utf8')) as Plan;
}

/** The frames that plans may be drawn in, by name. */
export function frames(): Record<string, Frame> {
  return Object.fromEntries(
    Object.entries(readPlan().frames).map(([name, { origin, degrees }]) => [name, frameAt(origin, degrees)]),
  );
}

// Between the wall and the forecourt, metres: so that rounding never lets the two overlap.
const gap = 0.5;

/** The buildings with names, as drawn in `buildings.json`. */
export function civics(): Civic[] {
  const { frames: drawn, buildings } = readPlan();
  return buildings.map(({ name, kind, frame, at, facing, shape, size, street, number }) => {
    const base = drawn[frame];
    if (base === undefined) throw new Error(`buildings.json: no frame is called "${frame}"`);
    const own = frameAt(frameAt(base.origin, base.degrees)(...at), base.degrees + facing);
    const outward = rotate([0, -1], base.degrees + facing);
    const entrance = own(0, -size[1] / 2);
    // A front with a low middle part, or a tower, is still the lowest v of its shape.
    const middle = step(entrance, outward, gap + 5);
    return {
      name,
      kind,
      ring: counterclockwise(place(shapes[shape], own, ...size)),
      street,
      ...(number === undefined ? {} : { number }),
      entrance,
      forecourt: counterclockwise(rectangle(frameAt(middle, base.degrees + facing), 12, 10)),
    };
  });
}
