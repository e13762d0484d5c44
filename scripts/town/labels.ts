import { readFileSync } from 'node:fs';
import { spot, type TownFeature } from './feature.ts';
import type { Point } from './point.ts';

interface Label {
  name: string;
  at: Point;
}

/** The names the map writes over areas, from `names.json`; `kind` is what the name stands for. */
export function labels(): TownFeature[] {
  const names = JSON.parse(readFileSync(new URL('names.json', import.meta.url), 'utf8')) as Record<
    string,
    Label[]
  >;
  return Object.entries(names).flatMap(([kind, list]) =>
    list.map(({ name, at }) => spot({ class: 'place-name', kind, name }, at)),
  );
}
