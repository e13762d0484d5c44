import { parseArgs } from 'node:util';

/** What `npm run bench` was asked for. */
export interface Request {
  /** Names of benches; all of them where none is named. */
  readonly names: readonly string[];
  /** Sizes to measure instead of the usual, smallest first. */
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly format: 'text' | 'json';
}

/** How many times everything is measured unless the command says. */
const usualRounds = 3;

/**
 * Reads the words of the command: `[NAME …] [--size N …] [--rounds N] [--format text|json]`.
 * @returns the request, or the first word that means nothing.
 */
export function readRequest(
  args: readonly string[],
  known: readonly string[],
): Request | { readonly unknown: string } {
  const { positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: {
      size: { type: 'string', multiple: true },
      rounds: { type: 'string' },
      format: { type: 'string' },
    },
  });
  const sizes: number[] = [];
  let [rounds, format]: [number, Request['format']] = [usualRounds, 'text'];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const value = token.value ?? '';
    const count = /^[1-9]\d{0,6}$/.test(value) ? Number(value) : undefined;
    if (token.name === 'size' && count !== undefined) sizes.push(count);
    else if (token.name === 'rounds' && count !== undefined) rounds = count;
    else if (token.name === 'format' && (value === 'text' || value === 'json')) format = value;
    else return { unknown: token.value === undefined ? token.rawName : `${token.rawName} ${value}` };
  }
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) return { unknown };
  return { names: positionals, sizes: sizes.toSorted((a, b) => a - b), rounds, format };
}
