import type { Concept } from '../concept.ts';
import type { SymbolPiece, Value } from '../statement.ts';

/**
 * The symbols of a sentence. A number stands for itself; `$count` and `$time` stand for the value of
 * the sentence with that name, a time for its hour.
 *
 * @throws When the sentence lacks the value.
 */
export function symbolPiecesOf(
  symbols: readonly (string | number)[],
  values: Readonly<Record<string, Value>>,
): readonly SymbolPiece[] {
  return symbols.map((symbol) => {
    if (typeof symbol === 'number') return { digits: symbol };
    return symbol.startsWith('$') ? { digits: numberOf(values[symbol.slice(1)]) } : (symbol as Concept);
  });
}

function numberOf(value: Value | undefined): number {
  if (value?.type === 'number') return value.number;
  if (value?.type === 'time') return Math.floor(value.minutes / 60);
  throw new Error('A sentence in symbols lacks the value that its digits show.');
}
