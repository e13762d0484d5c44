import { readFileSync } from 'node:fs';
import { smooth, type Line } from './line.ts';
import { readPoints } from './read-points.ts';

/** A way for people on foot or on bicycles, apart from the streets: its middle, metres. */
export interface Path {
  kind: 'footway' | 'cycleway';
  name?: string;
  line: Line;
}

/** The paths, as drawn in `paths.json`. */
export function paths(): Path[] {
  const drawn = JSON.parse(readFileSync(new URL('paths.json', import.meta.url), 'utf8')) as (Omit<
    Path,
    'line'
  > & {
    line: string;
  })[];
  return drawn.map((path) => ({
    ...path,
    line: smooth(readPoints(path.line)),
  }));
}
