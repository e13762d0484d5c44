import { BeginningFilter, longestBeginning } from './beginning-filter.ts';

const space = 0x20;

/** Letters without their case, and every kind of white space as a space. */
const folded = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x41 && byte <= 0x5a) return byte + 0x20;
  return byte >= 0x09 && byte <= 0x0d ? space : byte;
});

const none = -1;

/**
 * Writes bytes without their case and with one space for every run of white space.
 * @param inSpace Whether white space went before.
 * @returns how many bytes were written: at most as many as were given.
 */
function foldInto(target: Uint8Array, bytes: Uint8Array, inSpace: boolean): number {
  let length = 0;
  let wasSpace = inSpace;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = folded[bytes[index] as number] as number;
    const isSpace = byte === space;
    if (isSpace && wasSpace) continue;
    wasSpace = isSpace;
    target[length] = byte;
    length += 1;
  }
  return length;
}

/** One open hash table for all edges of the tree: `node * 256 + byte` to the child. */
class Edges {
  private keys = new Float64Array(1 << 16).fill(none);
  private children = new Int32Array(1 << 16);
  private count = 0;

  get(node: number, byte: number): number {
    const slot = this.slotOf(node * 256 + byte);
    return this.keys[slot] === none ? none : (this.children[slot] ?? none);
  }

  set(node: number, byte: number, child: number): void {
    if (this.count * 2 > this.keys.length) this.grow();
    const slot = this.slotOf(node * 256 + byte);
    if (this.keys[slot] === none) this.count += 1;
    this.keys[slot] = node * 256 + byte;
    this.children[slot] = child;
  }

  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (this.keys[slot] !== none && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, children } = this;
    this.keys = new Float64Array(keys.length * 4).fill(none);
    this.children = new Int32Array(keys.length * 4);
    keys.forEach((key, index) => {
      if (key === none) return;
      const slot = this.slotOf(key);
      this.keys[slot] = key;
      this.children[slot] = children[index] ?? none;
    });
  }
}

/**
 * Finds many byte strings in one pass (Aho and Corasick, 1975), without regard to the case of ASCII letters and to
 * the kind and amount of white space. The time does not depend on how many strings are looked for.
 */
export class ByteSearch {
  private readonly edges = new Edges();
  /** The children of the root, where a search is most of the time; the root itself where there is none. */
  private readonly fromRoot = new Int32Array(256);
  /** The labels of the strings that end in a node. */
  private readonly labels = new Map<number, Set<number>>();
  /** The node of the longest proper suffix that is in the tree. */
  private readonly suffix: Int32Array;
  /** Bytes from the root to a node. */
  private readonly depth: Int32Array;
  /** The nearest node along the suffixes in which a string ends, the node itself included; or none. */
  private readonly end: Int32Array;
  /** Passes over what no string begins with: nearly all of a text. */
  private readonly filter: BeginningFilter;
  private text = new Uint8Array(0);

  constructor(patterns: Iterable<readonly [bytes: Uint8Array, label: number]>) {
    const parents = [0];
    const bytes = [0];
    const beginnings: Uint8Array[] = [];
    for (const [raw, label] of patterns) {
      const pattern = new Uint8Array(raw.length);
      const length = foldInto(pattern, raw, false);
      this.insert(pattern.subarray(0, length), label, parents, bytes);
      beginnings.push(pattern.subarray(0, Math.min(length, longestBeginning)));
    }
    this.filter = new BeginningFilter(beginnings);
    this.depth = new Int32Array(parents.length);
    this.suffix = new Int32Array(parents.length);
    this.end = new Int32Array(parents.length).fill(none);
    this.link(parents, bytes);
  }

  /**
   * Looks through the next part of a text.
   * @param state 0 at the beginning of a text, later what the call for the part before gave.
   */
  search(part: Uint8Array, state: number, found: (label: number) => void): number {
    // Whether the last byte was white space is kept in the sign, so that a run of it may cross two parts.
    let node = state < 0 ? ~state : state;
    if (part.length === 0) return state;
    if (this.text.length < part.length) this.text = new Uint8Array(part.length);
    const { text } = this;
    const length = foldInto(text, part, state < 0);
    // Bytes since the place where the filter let the walk begin: as many as the node is deep until it falls back.
    let walked = this.depth[node] as number;
    for (let index = 0; index < length; index += 1) {
      if (walked === 0) index = this.filter.next(text, index, length);
      if (index >= length) break;
      node = this.step(node, text[index] as number);
      walked += 1;
      for (
        let end = this.end[node] as number;
        end !== none;
        end = this.end[this.suffix[end] as number] as number
      ) {
        this.labels.get(end)?.forEach(found);
      }
      const depth = this.depth[node] as number;
      if (depth === walked) continue;
      walked = depth;
      // Few bytes of a new beginning: the filter tells quicker than the tree whether anything begins there.
      if (depth < longestBeginning && depth <= index) {
        index -= depth;
        [node, walked] = [0, 0];
      }
    }
    return folded[part.at(-1) as number] === space ? ~node : node;
  }

  private step(from: number, byte: number): number {
    let node = from;
    while (node !== 0) {
      const child = this.edges.get(node, byte);
      if (child !== none) return child;
      node = this.suffix[node] as number;
    }
    return this.fromRoot[byte] as number;
  }

  private insert(pattern: Uint8Array, label: number, parents: number[], bytes: number[]): void {
    let node = 0;
    for (const byte of pattern) {
      let child = node === 0 ? this.fromRoot[byte] || none : this.edges.get(node, byte);
      if (child === none) {
        child = parents.push(node) - 1;
        bytes.push(byte);
        if (node === 0) this.fromRoot[byte] = child;
        else this.edges.set(node, byte, child);
      }
      node = child;
    }
    if (node === 0) throw new RangeError('an empty string cannot be looked for');
    const labels = this.labels.get(node) ?? new Set();
    this.labels.set(node, labels.add(label));
  }

  /** Sets suffixes and ends from the root downwards. */
  private link(parents: readonly number[], bytes: readonly number[]): void {
    const { depth } = this;
    parents.forEach((parent, node) => (depth[node] = node === 0 ? 0 : (depth[parent] ?? 0) + 1));
    const order = parents.map((_, node) => node).sort((a, b) => (depth[a] ?? 0) - (depth[b] ?? 0));
    for (const node of order.slice(1)) {
      const parent = parents[node] ?? 0;
      const suffix = parent === 0 ? 0 : this.step(this.suffix[parent] ?? 0, bytes[node] ?? 0);
      this.suffix[node] = suffix;
      this.end[node] = this.labels.has(node) ? node : (this.end[suffix] ?? none);
    }
  }
}
