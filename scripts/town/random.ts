/** A stream of numbers that is the same on every run and machine. */
export interface Random {
  /** The next number, at least 0 and less than 1. */
  next(): number;
  /** A number between two bounds. */
  between(low: number, high: number): number;
  /** True with the given chance, 0 to 1. */
  chance(probability: number): boolean;
  /** One item of a list that is not empty. */
  pick<Item>(items: readonly Item[]): Item;
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/**
 * A random stream for one purpose. Each part of the town has a stream of its own, so that a change to one part moves
 * nothing in the others. The generator is mulberry32 (Tommy Ettinger, public domain).
 */
export function randomFor(purpose: string): Random {
  let state = hash(purpose);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}
