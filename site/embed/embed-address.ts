import { urlOf } from '../i18n/urls.ts';
import type { Locale } from '../i18n/locales.ts';

/** The choices among places that other sites may show: a school's kind of place, a housing company's own. */
export const embeddedFacets = ['kind', 'controller'] as const;
/** One of those choices. */
export type EmbeddedFacet = (typeof embeddedFacets)[number];

/** What other sites may show inside a page of their own. */
export type Embedded =
  | { readonly what: 'map' }
  | { readonly what: EmbeddedFacet; readonly value: string }
  | { readonly what: 'place'; readonly id: string };

/** The width that a frame is made for, in CSS pixels; it may be narrower and wider. */
export const frameWidth = 600;

/** Heights of frames that show most of what is in them, in CSS pixels. The rest is scrolled to. */
export const frameHeights: Readonly<Record<Embedded['what'], number>> = {
  map: 720,
  kind: 480,
  controller: 480,
  place: 600,
};

/** The path of the page after the language; the same in every language, as other sites have written it down. */
export function embedPath(embedded: Embedded): string {
  switch (embedded.what) {
    case 'map':
      return 'map';
    case 'place':
      return `place/${embedded.id}`;
    default:
      return `${embedded.what}/${embedded.value}`;
  }
}

/** The address of the page that other sites frame; `framedPath` of the server lets them. */
export function embedUrl(embedded: Embedded, locale: Locale): string {
  return urlOf(`embed/${locale}/${embedPath(embedded)}/`);
}

/** The address of what oEmbed tells of a place. */
export function oembedUrl(placeId: string, locale: Locale): string {
  return urlOf(`oembed/${locale}/${placeId}.json`);
}
