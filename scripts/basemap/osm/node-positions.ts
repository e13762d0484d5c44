import type { Position } from '../../../site/register/position/coordinate-systems.ts';

/** Positions by the number of their node, 16 bytes each: a municipality has a million of them. */
export interface NodePositions {
  readonly add: (id: number, lng: number, lat: number) => void;
  readonly has: (id: number) => boolean;
  readonly at: (id: number) => Position | undefined;
}

const scale = 1e7;

/** An empty set of positions. Files hold nodes in the order of their numbers; where one does not, it is sorted once. */
export function nodePositions(): NodePositions {
  let ids = new Float64Array(1024);
  let degrees = new Int32Array(2048);
  let count = 0;
  let isSorted = true;
  const sort = (): void => {
    if (isSorted) return;
    const order = Array.from({ length: count }, (_, index) => index).sort((a, b) => ids[a]! - ids[b]!);
    ids = Float64Array.from(order, (index) => ids[index]!);
    degrees = Int32Array.from(order.flatMap((index) => [degrees[2 * index]!, degrees[2 * index + 1]!]));
    isSorted = true;
  };
  const find = (id: number): number => {
    sort();
    let [low, high] = [0, count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const there = ids[middle]!;
      if (there === id) return middle;
      if (there < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  return {
    add(id, lng, lat) {
      if (count === ids.length) {
        const [longerIds, longerDegrees] = [new Float64Array(2 * count), new Int32Array(4 * count)];
        longerIds.set(ids);
        longerDegrees.set(degrees);
        [ids, degrees] = [longerIds, longerDegrees];
      }
      if (count > 0 && id < ids[count - 1]!) isSorted = false;
      ids[count] = id;
      degrees[2 * count] = Math.round(lng * scale);
      degrees[2 * count + 1] = Math.round(lat * scale);
      count += 1;
    },
    has: (id) => find(id) >= 0,
    at(id) {
      const index = find(id);
      return index < 0 ? undefined : [degrees[2 * index]! / scale, degrees[2 * index + 1]! / scale];
    },
  };
}
