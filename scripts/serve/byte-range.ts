import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether sirv answers the range of a request rightly: one range with its start, and not of the first byte alone.
 * For any other a server may send the whole file instead (RFC 9110, 14.2); so it is sent.
 */
export function isPlainRange(headers: IncomingHttpHeaders): boolean {
  // With If-Range the part is only wanted if the file is still the same, which sirv does not look at.
  if (headers['if-range'] !== undefined) return false;
  const match = /^bytes=(\d+)-([1-9]\d*)?$/.exec(headers.range ?? '');
  return match !== null && (match[2] === undefined || Number(match[1]) <= Number(match[2]));
}
