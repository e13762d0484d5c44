import { createHash } from 'node:crypto';
import { beforePaint } from '../display/before-paint.ts';

/** What lets this script run and no other that stands in a page (CSP Level 3, 2.3.1). */
const beforePaintSource = `'sha256-${createHash('sha256').update(beforePaint).digest('base64')}'`;

/**
 * What a page may do, whoever serves it. Only files of the portal run, and the one script that stands in
 * every page, letter for letter; text never becomes a script: where the browser knows Trusted Types,
 * `site/map/live/trusted-worker.ts` is the only door, and it lets one file of the portal through.
 */
const rules: readonly string[] = [
  "default-src 'none'",
  `script-src 'self' ${beforePaintSource}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/**
 * The address of an endpoint as a policy may name it. Browsers compare what the codes stand for, so every sign that could
 * mean something is written as a code: `;` and `,` would end the rule that it stands in, and `$` is a variable of nginx.
 */
function policySource(endpoint: string): string {
  const { origin, pathname } = new URL(endpoint);
  const codeOf = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  // Some browsers skip an address where a percent sign begins no code.
  return `${origin}${pathname.replace(/%(?![\da-f]{2})|[^\w.~%/-]/gi, codeOf)}`;
}

/**
 * The policy that stands in every page, and that servers send. It says nothing of who may frame the page, which a page
 * cannot say of itself: `framePolicy` in `scripts/serve/headers.ts` does.
 *
 * @param endpoint Where the form may send requests for film, if the municipality has an endpoint; nowhere else.
 * @throws TypeError if the endpoint is no address.
 */
export function contentSecurityPolicy(endpoint?: string): string {
  return rules
    .map((rule) =>
      rule === "connect-src 'self'" && endpoint !== undefined ? `${rule} ${policySource(endpoint)}` : rule,
    )
    .join('; ');
}
