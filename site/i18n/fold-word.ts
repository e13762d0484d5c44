/** A word as it is searched for: small letters without accents, so that `torngatan` finds Törngatan. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
