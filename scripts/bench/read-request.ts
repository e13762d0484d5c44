import { isOneOf, readWords } from '../read-words.ts';

/** For people, for programs, and for a page of the handbook. */
const formats = ['text', 'json', 'markdown'] as const;

/** What `npm run bench` was asked for. */
export interface Request {
  /** Names of benches; all of them where none is named. */
  readonly names: readonly string[];
  /** Sizes to measure instead of the usual, smallest first. */
  readonly sizes: readonly number[];
  /** Addresses of pages to look at instead of all, as `/en/places/`. */
  readonly pages: readonly string[];
  readonly rounds: number;
  readonly format: (typeof formats)[number];
}

const options = {
  size: { type: 'string', multiple: true },
  page: { type: 'string', multiple: true },
  rounds: { type: 'string' },
  format: { type: 'string' },
} as const;

/** How many times everything is measured unless the command says. */
const usualRounds = 3;

/**
 * Reads the words of the command: `[NAME …] [--size N …] [--page /ADDRESS/ …] [--rounds N] [--format text|json|markdown]`.
 * @returns the request, or the first word that means nothing.
 */
export function readRequest(
  args: readonly string[],
  known: readonly string[],
): Request | { readonly unknown: string } {
  const names: string[] = [];
  const pages: string[] = [];
  const sizes: number[] = [];
  let [rounds, format]: [number, Request['format']] = [usualRounds, 'text'];
  const unknown = readWords(args, options, {
    word: (name) => {
      if (known.includes(name)) names.push(name);
      return known.includes(name);
    },
    option: (name, value) => {
      const count = /^[1-9]\d{0,6}$/.test(value ?? '') ? Number(value) : undefined;
      if (name === 'size' && count !== undefined) sizes.push(count);
      else if (name === 'page' && value?.startsWith('/')) pages.push(value);
      else if (name === 'rounds' && count !== undefined) rounds = count;
      else if (name === 'format' && isOneOf(value, formats)) format = value;
      else return false;
      return true;
    },
  });
  if (unknown !== undefined) return { unknown };
  return { names, sizes: sizes.toSorted((a, b) => a - b), pages, rounds, format };
}
