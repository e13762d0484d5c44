/**
 * Stores every different string once, as a copy of its own: V8 keeps the whole page alive for a string that was
 * cut out of it.
 */
export function keepOnce(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text, 'utf16le').toString('utf16le');
    kept.set(copy, copy);
    return copy;
  };
}
