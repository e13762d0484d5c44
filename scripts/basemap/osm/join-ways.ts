/** A way as the numbers of its nodes. */
export type Way = readonly number[];

/** Ways joined end to end. */
export interface JoinedWays {
  /** Chains that end where they began; the first node stands at both ends. */
  readonly rings: readonly Way[];
  /** Chains that do not. */
  readonly open: readonly Way[];
}

/**
 * Joins ways that have an end in common. With `isDirected` a way is only followed in its own direction, as coastlines
 * ask, else in either.
 */
export function joinWays(ways: readonly Way[], isDirected = false): JoinedWays {
  const whole = ways.filter((way) => way.length > 1);
  const rings: Way[] = whole.filter((way) => way[0] === way.at(-1));
  const parts = whole.filter((way) => way[0] !== way.at(-1));
  const atEnd = new Map<number, Set<number>>();
  const remember = (node: number, part: number): void => {
    const there = atEnd.get(node);
    if (there) there.add(part);
    else atEnd.set(node, new Set([part]));
  };
  for (const [part, way] of parts.entries()) {
    remember(way[0]!, part);
    if (!isDirected) remember(way.at(-1)!, part);
  }
  const forget = (part: number): void => {
    for (const node of [parts[part]![0]!, parts[part]!.at(-1)!]) atEnd.get(node)?.delete(part);
  };
  // A directed chain begins at a way that no other leads to, else it would come in two pieces.
  const arrivals = new Set(parts.map((way) => way.at(-1)!));
  const begins = [...parts.keys()].filter((part) => !isDirected || !arrivals.has(parts[part]![0]!));
  const used = new Set<number>();
  const extend = (chain: number[]): void => {
    while (chain[0] !== chain.at(-1)) {
      const [next] = atEnd.get(chain.at(-1)!) ?? [];
      if (next === undefined) return;
      used.add(next);
      forget(next);
      const way = parts[next]!;
      chain.push(...(way[0] === chain.at(-1) ? way : way.toReversed()).slice(1));
    }
  };
  const open: number[][] = [];
  for (const first of [...begins, ...parts.keys()]) {
    if (used.has(first)) continue;
    used.add(first);
    forget(first);
    const chain = [...parts[first]!];
    extend(chain);
    if (!isDirected) {
      // It may have been begun in its middle.
      chain.reverse();
      extend(chain);
    }
    if (chain[0] === chain.at(-1)) rings.push(chain);
    else open.push(chain);
  }
  return { rings, open };
}
