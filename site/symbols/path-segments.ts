/** One command of a path with its numbers. */
export interface PathSegment {
  /** The letter, small where positions are told from the last one. */
  readonly command: string;
  /** Whether its letter stands there, or it goes on with the command before it. */
  readonly isNamed: boolean;
  readonly values: readonly number[];
}

/** How many numbers each command takes (SVG 2, section 9.3). */
const takes: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};
const numberAhead = /^[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/iu;
/** The flags of an arc need nothing between them and what follows: `0 011.5` is 0, 0, 1 and 1.5. */
const flagAhead = /^[\s,]*([01])/u;

/**
 * The commands of the data of a path (its attribute `d`), one after another.
 *
 * @throws When it is not of the form of SVG.
 */
export function segmentsOf(data: string): readonly PathSegment[] {
  const segments: PathSegment[] = [];
  let rest = data;
  let command = '';
  const next = (pattern: RegExp): number => {
    const found = pattern.exec(rest);
    if (!found) throw new Error(`The path "${data}" cannot be read from "${rest}" on.`);
    rest = rest.slice(found[0].length);
    return Number(found[1]);
  };
  while (rest.trim() !== '') {
    const named = /^[\s,]*([a-z])/iu.exec(rest);
    if (named) rest = rest.slice(named[0].length);
    // Pairs that follow a move are lines.
    command = named?.[1] ?? { m: 'l', M: 'L' }[command] ?? command;
    const kind = command.toLowerCase();
    const count = takes[kind];
    if (count === undefined || (!named && count === 0))
      throw new Error(`The path "${data}" cannot be read from "${rest}" on.`);
    const values = Array.from({ length: count }, (_, index) =>
      next(kind === 'a' && (index === 3 || index === 4) ? flagAhead : numberAhead),
    );
    segments.push({ command, isNamed: named !== null, values });
  }
  return segments;
}
