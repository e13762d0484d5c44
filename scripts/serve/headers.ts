/** Where the browser of a visitor may load things from: this site alone. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The policy of a portal that may also send requests for film to an endpoint of the municipality, and nowhere else. */
export function policyWithEndpoint(endpoint: string | undefined): string {
  return endpoint === undefined
    ? contentSecurityPolicy
    : contentSecurityPolicy.replace("connect-src 'self'", `connect-src 'self' ${endpoint}`);
}

/** The headers that go with every answer, from this server and from any host the site is put on. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // "Cameras near me" asks for the position, and nothing else is ever asked for.
  'Permissions-Policy': [
    'geolocation=(self)',
    ...['camera', 'microphone', 'payment', 'usb', 'serial', 'hid', 'midi'].map((name) => `${name}=()`),
    ...['accelerometer', 'gyroscope', 'magnetometer', 'display-capture', 'browsing-topics'].map(
      (name) => `${name}=()`,
    ),
  ].join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The types of files that servers do not know, or send without saying that the text is UTF-8. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.pmtiles': 'application/vnd.pmtiles',
  '.geojson': 'application/geo+json',
  '.webmanifest': 'application/manifest+json',
  '.jsonld': 'application/ld+json',
  '.pbf': 'application/x-protobuf',
  '.csv': 'text/csv;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
};

/**
 * The same headers as the file `_headers`, which Netlify, Cloudflare Pages and others read.
 *
 * @param endpoint Where the form may send requests, if the municipality has an endpoint.
 */
export function headerFiles(endpoint?: string): string {
  const headers = { ...securityHeaders, 'Content-Security-Policy': policyWithEndpoint(endpoint) };
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const types = Object.entries(contentTypes).flatMap(([end, type]) => [
    `/*${end}`,
    `  Content-Type: ${type}`,
  ]);
  return ['/*', ...lines, ...types, ''].join('\n');
}
