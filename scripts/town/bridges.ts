import { along, lineLength, nearest, part, strip, type Line } from './line.ts';
import { mainLine } from './railway.ts';
import { contains, counterclockwise, type Ring } from './ring.ts';
import { halfWidth, type Street } from './street.ts';

/** A bridge, as an area. Metres. */
export interface Bridge {
  name?: string;
  ring: Ring;
}

// How far a bridge reaches past what it crosses, metres.
const abutment = 5;

/** The stretches of a line for which something holds, as distances from its start. */
function stretches(line: Line, holds: (metres: number) => boolean): [from: number, to: number][] {
  const found: [number, number][] = [];
  let start: number | undefined;
  const length = lineLength(line);
  for (let metres = 0; metres <= length; metres += 1.5) {
    const inside = holds(metres);
    if (inside && start === undefined) start = metres;
    if (!inside && start !== undefined) {
      found.push([start, metres]);
      start = undefined;
    }
  }
  return found;
}

function over(line: Line, half: number, holds: (metres: number) => boolean): Ring[] {
  return stretches(line, holds).map(([from, to]) =>
    counterclockwise(strip(part(line, from - abutment, to + abutment), half)),
  );
}

/** What carries a street, a path or the railway over water, a street over the railway, and the railway over a street. */
export function bridges(
  streets: readonly Street[],
  paths: readonly Line[],
  water: readonly Ring[],
  islet: Ring,
): Bridge[] {
  const isWet =
    (line: Line) =>
    (metres: number): boolean => {
      const { point } = along(line, metres);
      return water.some((ring) => contains(ring, point)) && !contains(islet, point);
    };
  const overRailway = new Map([
    ['Österbron', 'Österbron'],
    ['Norra Ringvägen', 'Ringvägsbron'],
  ]);
  const underRailway = new Set(['Viaduktgatan', 'Storängsvägen']);
  const names = new Map([
    ['Storgatan', 'Storbron'],
    ['Hamngatan', 'Hamnbron'],
    ['Järnvägsgatan', 'Kvarnbron'],
    ['Norra Ringvägen', 'Tjärnbron'],
  ]);
  const named = (name: string | undefined, rings: Ring[]): Bridge[] =>
    rings.map((ring) => (name === undefined ? { ring } : { name, ring }));
  return [
    ...streets.flatMap(({ name, kind, line }) =>
      named(names.get(name), over(line, halfWidth[kind], isWet(line))),
    ),
    ...paths.flatMap((line) => named(undefined, over(line, 2, isWet(line)))),
    ...named(undefined, over(mainLine, 4, isWet(mainLine))),
    ...streets
      .filter(({ name }) => underRailway.has(name))
      .flatMap(({ line }) => {
        const near = (metres: number): boolean => nearest(line, along(mainLine, metres).point).away < 9;
        return named(undefined, over(mainLine, 4, near));
      }),
    ...streets.flatMap(({ name, kind, line }) => {
      if (!overRailway.has(name)) return [];
      const near = (metres: number): boolean => nearest(mainLine, along(line, metres).point).away < 9;
      return named(overRailway.get(name), over(line, halfWidth[kind], near));
    }),
  ];
}
