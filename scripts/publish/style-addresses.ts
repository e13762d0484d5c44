const comment = /\/\*[\s\S]*?\*\//g;
const address = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s][^)\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

/** Every address that a style sheet loads by `url()` or `@import`. */
export function styleAddresses(css: string): string[] {
  const matches = css.replace(comment, '').matchAll(address);
  return [...matches].map((match) => match.slice(1).find(Boolean) ?? '');
}
