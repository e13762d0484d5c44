import type { Locale } from './locales.ts';
import { translator } from './translate.ts';

/** A page of the portal, without language. */
export type Page =
  | { readonly page: 'start' }
  | { readonly page: 'places'; readonly number?: number | undefined }
  | {
      readonly page: 'selection';
      readonly facet: Facet;
      readonly value?: string | undefined;
      readonly number?: number | undefined;
    }
  | { readonly page: 'place'; readonly id: string }
  | { readonly page: 'privacy' };

/** A way to choose among places that has pages of its own. */
export type Facet = 'kind' | 'controller' | 'purpose' | 'sound' | 'live';

/** The path that the portal stands under, with slashes at both ends. */
const base = (import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? '/';

/** The address of a file or folder of the portal, from its path without leading slash. */
export function urlOf(path: string): string {
  return `${base.endsWith('/') ? base : `${base}/`}${path}`;
}

/** The address of a page in a language. Its segments are words of that language. */
export function pageUrl(page: Page, locale: Locale): string {
  return urlOf(`${[locale, ...pageSegments(page, locale)].join('/')}/`);
}

/** The segments of a page's address after the language. */
export function pageSegments(page: Page, locale: Locale): readonly string[] {
  const words = translator(locale);
  const numbered = (number: number | undefined): string[] =>
    number === undefined || number === 1 ? [] : [words('pages:segment.page'), String(number)];
  switch (page.page) {
    case 'start':
      return [];
    case 'places':
      return [words('pages:segment.places'), ...numbered(page.number)];
    case 'selection':
      return [
        words('pages:segment.places'),
        words(`pages:segment.${page.facet}`),
        ...(page.value === undefined ? [] : [page.value]),
        ...numbered(page.number),
      ];
    case 'place':
      return [words('pages:segment.place'), page.id];
    case 'privacy':
      return [words('pages:segment.privacy')];
  }
}

/** The short address on the sign. */
export function shortUrl(placeId: string): string {
  return urlOf(`p/${placeId}/`);
}
