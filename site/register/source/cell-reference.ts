/** The number of the column, from 1, that letters name (ECMA-376-1 18.18.62): A, B … Z, AA. */
export function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
