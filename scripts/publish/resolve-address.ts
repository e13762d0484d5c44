/** Where the folder will be published. */
export interface SiteAddress {
  /** The path under which it is published, e.g. `/insyn/`; `/` if left out. */
  readonly base?: string | undefined;
  /** The origin, e.g. `https://kameror.exempel.se`; absolute addresses under it are then the site's own. */
  readonly site?: string | undefined;
}

/** What an address in a file of the site leads to. */
export type Destination =
  /** A path in the folder, without a leading `/`, decoded. */
  | { readonly to: 'folder'; readonly path: string; readonly fragment: string }
  /** The same host, but not under the base. */
  | { readonly to: 'beside'; readonly path: string }
  /** Another host. */
  | { readonly to: 'elsewhere' }
  /** Something without a host, by the scheme, e.g. `mailto:`. */
  | { readonly to: 'scheme'; readonly scheme: string }
  /** Nothing: it cannot be read as an address. */
  | { readonly to: 'nowhere' };

// Stands for the own host where no site is given; the name can belong to nobody (RFC 2606).
const placeholder = 'http://insyn.invalid';

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % stands for itself.
    return text;
  }
}

/** Makes the function that resolves an address written in a file of the folder. */
export function createResolver({
  base = '/',
  site,
}: SiteAddress): (target: string, file: string) => Destination {
  const root = `/${base}/`.replace(/\/+/g, '/');
  // Paths are compared as they are read: a base such as /övervakning/ is written with codes.
  const readRoot = decode(root);
  const own = site === undefined ? placeholder : new URL(site).origin;

  return (target, file) => {
    const from = `${own}${root}${file.split('/').map(encodeURIComponent).join('/')}`;
    if (!URL.canParse(target, from)) return { to: 'nowhere' };
    const url = new URL(target, from);
    if (!['http:', 'https:'].includes(url.protocol)) return { to: 'scheme', scheme: url.protocol };
    if (url.origin !== own) return { to: 'elsewhere' };
    const path = decode(url.pathname);
    if (!path.startsWith(readRoot)) return { to: 'beside', path };
    return { to: 'folder', path: path.slice(readRoot.length), fragment: decode(url.hash.slice(1)) };
  };
}
