/** Longer addresses are cut by common e-mail programs on Windows, whose limit for an address is 2,083 characters. */
export const longestMailto = 2000;

/**
 * The address that opens the reader's e-mail program with a letter in it (RFC 6068): percent-encoded UTF-8, and
 * CRLF between lines. Undefined where it would be too long to arrive whole: then the letter must go another way.
 */
export function mailtoUrl(to: string, subject: string, body: string): string | undefined {
  const encode = (text: string): string =>
    encodeURIComponent(text).replace(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  const lines = body.replace(/\r\n|\r|\n/g, '\r\n');
  const url = `mailto:${encode(to).replace('%40', '@')}?subject=${encode(subject)}&body=${encode(lines)}`;
  return url.length > longestMailto ? undefined : url;
}
