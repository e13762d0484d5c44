import { readFileSync } from 'node:fs';
import { smooth, smoothRing, type Line } from './line.ts';
import { add, frameAt, type Point, rotate } from './point.ts';
import { readPoints } from './read-points.ts';
import type { Street, StreetKind } from './street.ts';

/** Part of the town whose streets are drawn in axes of their own, as `streets.json` holds it. */
interface Area {
  area: string;
  /** Metres east and north of the town's origin. */
  origin: Point;
  /** How far the axes are turned counterclockwise. */
  degrees: number;
  /** The points are an angle in degrees (counterclockwise from east) and a radius in metres. */
  polar?: boolean;
  streets: {
    name: string;
    kind: StreetKind;
    shape: 'curve' | 'ring';
    /** `dead`: neither end is drawn on to another street. `outer dead`: the last is not. */
    ends?: 'dead' | 'outer dead';
    /** Pairs of numbers with commas between. */
    line: string;
    level?: number;
  }[];
}

/** The streets as drawn in `streets.json`, in metres, before they are joined. */
export function readStreets(): Street[] {
  const areas = JSON.parse(readFileSync(new URL('streets.json', import.meta.url), 'utf8')) as Area[];
  return areas.flatMap((area) => {
    const straight = frameAt(area.origin, area.degrees);
    const place = ([first, second]: Point): Point =>
      area.polar === true ? add(area.origin, rotate([second, 0], first)) : straight(first, second);
    return area.streets.map(({ name, kind, shape, ends, line, level }): Street => {
      const points = readPoints(line).map(place);
      const drawn: Line = shape === 'ring' ? smoothRing(points) : smooth(points);
      return {
        name,
        kind,
        line: shape === 'ring' ? [...drawn, drawn[0] as Point] : drawn,
        ...(ends === undefined ? {} : { deadEnd: ends }),
        ...(level === undefined ? {} : { level }),
      };
    });
  });
}
