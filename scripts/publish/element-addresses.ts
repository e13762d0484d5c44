import { styleAddresses } from './style-addresses.ts';

/** An address in a page: a link waits to be followed, a resource is loaded with the page or receives its data. */
export interface PageAddress {
  readonly target: string;
  readonly use: 'link' | 'resource';
}

// What `<link>` only tells and does not load.
const relationsThatOnlyTell = new Set([
  'alternate',
  'author',
  'canonical',
  'describedby',
  'help',
  'license',
  'next',
  'prev',
  'privacy-policy',
  'search',
  'terms-of-service',
]);

const resourceAttributes = ['src', 'poster', 'action', 'formaction', 'data', 'xlink:href', 'ping'];

function isLoaded(rel: string): boolean {
  const relations = rel.toLowerCase().split(/\s+/);
  // "alternate stylesheet" is loaded all the same.
  return relations.includes('stylesheet') || relations.some((name) => !relationsThatOnlyTell.has(name));
}

function useOfHref(tag: string, attributes: Readonly<Record<string, string>>): PageAddress['use'] {
  if (tag === 'a' || tag === 'area') return 'link';
  if (tag === 'link') return isLoaded(attributes['rel'] ?? '') ? 'resource' : 'link';
  // Of SVG: use, image, pattern, gradients.
  return 'resource';
}

function candidates(srcset: string): string[] {
  return [...srcset.matchAll(/([^\s,]\S*[^\s,]|[^\s,])(?:\s+[\d.]+[wx])?\s*(?:,|$)/g)].map(
    (match) => match[1] ?? '',
  );
}

function refreshTarget(tag: string, attributes: Readonly<Record<string, string>>): string | undefined {
  if (tag !== 'meta' || attributes['http-equiv']?.toLowerCase() !== 'refresh') return undefined;
  return /url\s*=\s*['"]?([^'"]*)/i.exec(attributes['content'] ?? '')?.[1];
}

/** Every address in the attributes of one element. */
export function elementAddresses(tag: string, attributes: Readonly<Record<string, string>>): PageAddress[] {
  const found: PageAddress[] = [];
  const resource = (target: string): void => void found.push({ target, use: 'resource' });
  const { href, srcset, imagesrcset, style } = attributes;
  if (href !== undefined) found.push({ target: href, use: useOfHref(tag, attributes) });
  for (const name of resourceAttributes) {
    const target = attributes[name];
    // An SVG link of old writing is still a link.
    if (target !== undefined && !(tag === 'a' && name === 'xlink:href')) resource(target);
  }
  for (const set of [srcset, imagesrcset]) if (set !== undefined) candidates(set).forEach(resource);
  if (style !== undefined) styleAddresses(style).forEach(resource);
  const refresh = refreshTarget(tag, attributes);
  if (refresh !== undefined) found.push({ target: refresh, use: 'link' });
  return found;
}
