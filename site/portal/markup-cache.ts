/** Markup by what it was rendered from. */
export interface MarkupCache {
  readonly find: (key: string) => string | undefined;
  readonly keep: (key: string, markup: string) => void;
}

/**
 * Keeps markup while it is asked for: between `most` and twice as many pieces, so that memory does not grow with the
 * number of places. When the young half is full it becomes the old one, and what nobody asked for since is forgotten.
 */
export function markupCache(most: number): MarkupCache {
  let [young, old] = [new Map<string, string>(), new Map<string, string>()];
  const keep: MarkupCache['keep'] = (key, markup) => {
    if (young.size >= most) [young, old] = [new Map<string, string>(), young];
    young.set(key, markup);
  };
  return {
    find: (key) => {
      const known = young.get(key);
      if (known !== undefined) return known;
      const older = old.get(key);
      if (older !== undefined) keep(key, older);
      return older;
    },
    keep,
  };
}

const numbers = new WeakMap<object, number>();
let count = 0;

/** A number that stands for an object itself, whatever is in it. */
function numberOfObject(object: object): number {
  const number = numbers.get(object) ?? ++count;
  numbers.set(object, number);
  return number;
}

/**
 * A key for what a component makes of its properties.
 *
 * @param data Properties that are data through and through, written into the key.
 * @param whole Properties that count as themselves, such as the sets of symbols: they are the same for all pages.
 * @throws TypeError if a function is among the data: nobody could tell it from another.
 */
export function markupKey(
  component: object,
  data: Readonly<Record<string, unknown>>,
  whole: Readonly<Record<string, object>>,
): string {
  if (Object.values(data).some((value) => typeof value === 'function'))
    throw new TypeError('A function is no data.');
  const objects = [component, ...Object.values(whole)].map(numberOfObject);
  return `${objects.join(' ')} ${JSON.stringify(data)}`;
}

/**
 * The pieces of pages that are the same for many places. Of 389 places, easy read and symbols have about 3,900 in each
 * language, three quarters of them told of one place alone; a piece has 1 to 5 kB.
 */
export const pieces = markupCache(8000);
