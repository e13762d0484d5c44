import { unescape } from 'node:querystring';

/**
 * Whether the folders of an address have names that every web server can be told of, and shows: letters, digits,
 * `.`, `_`, `~` and `-`, and no point first, for servers hide what begins with a point.
 * What is no address at all is told of elsewhere.
 */
export function isPlainAddress(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const path = unescape(new URL(address).pathname);
  return /^(\/[\p{L}\p{N}_~-][\p{L}\p{M}\p{N}._~-]*)*\/?$/u.test(path);
}
