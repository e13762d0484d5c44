import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What to do with the words of a command. Each tells whether the word means something to it. */
export interface WordReader {
  /** @param value undefined where the option stands alone. */
  readonly option: (name: string, value: string | undefined) => boolean;
  /** A word that belongs to no option; without this there may be none. */
  readonly word?: (word: string) => boolean;
}

/**
 * Reads the words of a command in their order.
 * @returns the first word that means nothing, as it was written.
 */
export function readWords(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
  { option, word = () => false }: WordReader,
): string | undefined {
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options,
  });
  for (const token of tokens) {
    if (token.kind === 'positional' && !word(token.value)) return token.value;
    if (token.kind === 'option' && !option(token.name, token.value))
      return token.value === undefined ? token.rawName : `${token.rawName} ${token.value}`;
  }
  return undefined;
}

/** Whether a word is one of those that there are to choose from. */
export function isOneOf<Value extends string>(
  word: string | undefined,
  values: readonly Value[],
): word is Value {
  return values.some((value) => value === word);
}
