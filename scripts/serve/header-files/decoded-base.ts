/** The path under which the site is published as servers compare it: they read what the codes of an address stand for. */
export const decodedBase = (base: string): string => decodeURIComponent(base);

/** A word of a configuration, in quotes where it has spaces; `isPlainAddress` keeps other signs out. */
export const configurationWord = (text: string): string => (text.includes(' ') ? `"${text}"` : text);

/** Lines one step further in. */
export const indent = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}`);
