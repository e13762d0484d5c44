import { contentSecurityPolicy } from '../../site/portal/content-security-policy.ts';

/** The beginning of the addresses, after the base path, whose pages other sites may show inside their own. */
export const framedPath = '/embed/';

/** The beginning of the addresses whose files carry a fingerprint of their contents in their names. */
export const hashedPath = '/_assets/';

/** Who may show a page inside one of their own: anybody what is made for it, nobody the rest. */
export const framePolicies = { framed: 'frame-ancestors *', unframed: "frame-ancestors 'none'" } as const;

/** The beginning of the addresses of the open data, which change with the day that the register shows. */
export const dataPath = '/data/';

/** The day that the register shows, ISO 8601, as servers say when a file was last changed (RFC 9110 8.8.2). */
export const lastModifiedOf = (asOf: string): string => new Date(`${asOf}T00:00:00Z`).toUTCString();

/** How long a browser may use a file without asking: a year what can never change, not at all what can. */
export const cacheRules = { hashed: 'public, max-age=31536000, immutable', others: 'no-cache' } as const;

/** Recommended, and for the municipality to switch on: its whole address must then stay with HTTPS. */
export const strictTransport = { name: 'Strict-Transport-Security', value: 'max-age=31536000' } as const;

/** The features of the browser that no page asks for. */
const refused = [
  ...['camera', 'microphone', 'payment', 'usb', 'serial', 'hid', 'midi'],
  ...['accelerometer', 'gyroscope', 'magnetometer', 'display-capture', 'browsing-topics'],
];

/**
 * The headers that go with every answer, from this server and from any host the site is put on. Who may frame the page
 * and how long it may be kept depend on the address: `headersOf` adds them.
 *
 * @param endpoint Where the form may send requests, if the municipality has an endpoint.
 */
export function siteHeaders(endpoint?: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(endpoint),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    // "Cameras near me" asks for the position, and nothing else is ever asked for.
    'Permissions-Policy': ['geolocation=(self)', ...refused.map((name) => `${name}=()`)].join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    // All there is is public, and depends on nobody's cookies: other sites may show signs and read the open data.
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
}

/** All headers of one answer. `path` begins after the base path, with `/`. */
export function headersOf(path: string, site = siteHeaders()): Readonly<Record<string, string>> {
  const frames = path.startsWith(framedPath) ? framePolicies.framed : framePolicies.unframed;
  return {
    ...site,
    'Content-Security-Policy': `${site['Content-Security-Policy'] ?? ''}; ${frames}`,
    'Cache-Control': path.startsWith(hashedPath) ? cacheRules.hashed : cacheRules.others,
  };
}

/** The types of files that servers do not know, or send without saying that the text is UTF-8. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.pmtiles': 'application/vnd.pmtiles',
  '.geojson': 'application/geo+json',
  '.atom': 'application/atom+xml;charset=utf-8',
  '.rdf': 'application/rdf+xml;charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.jsonld': 'application/ld+json',
  '.pbf': 'application/x-protobuf',
  // Has no type of its own; a server that guesses would have the browser show the packed bytes as text.
  '.obz': 'application/octet-stream',
  '.csv': 'text/csv;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.mjs': 'text/javascript;charset=utf-8',
};

/** The files that programs of other sites may read: the open data. */
export const openEndings = [
  '.json',
  '.geojson',
  '.csv',
  '.jsonld',
  '.pmtiles',
  '.atom',
  '.rdf',
  '.xlsx',
] as const;
