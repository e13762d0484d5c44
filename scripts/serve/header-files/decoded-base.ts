/**
 * The path under which the site is published as servers compare it: they read what the codes of an address stand for.
 * `isPlainAddress` keeps out what would mean something else in a configuration.
 */
export const decodedBase = (base: string): string => decodeURIComponent(base);
