import type { EasyLevel, Level } from './level.ts';
import type { Locale } from './locales.ts';
import { translator } from './translate.ts';
import type { WordKey } from './word-keys.ts';

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
  | { readonly page: 'place'; readonly id: string; readonly level?: Level | undefined }
  | { readonly page: 'level-index'; readonly level: EasyLevel; readonly number?: number | undefined }
  | { readonly page: 'guides' }
  | { readonly page: 'guide'; readonly guide: GuideName; readonly level?: Level | undefined }
  | { readonly page: 'request'; readonly level?: Level | undefined }
  | { readonly page: 'late-answer'; readonly level?: Level | undefined }
  /** The follow-up in figures, of all or of one controller by its id. */
  | {
      readonly page: 'results';
      readonly controller?: string | undefined;
      readonly level?: Level | undefined;
    }
  | { readonly page: 'sign-round' }
  | { readonly page: 'paper-request'; readonly id: string }
  | { readonly page: 'sign'; readonly id: string }
  | {
      readonly page: 'changes';
      /** The day of one published state; the overview without it. */
      readonly date?: string | undefined;
      readonly number?: number | undefined;
      readonly level?: Level | undefined;
    }
  | { readonly page: 'open-data' }
  | { readonly page: 'embed' }
  | { readonly page: 'mappings' }
  | { readonly page: 'board'; readonly id: string }
  | { readonly page: 'boards'; readonly kind?: string | undefined }
  | { readonly page: 'symbol-sets' }
  | { readonly page: 'symbol-set'; readonly set: SymbolCreditName }
  | { readonly page: 'software' }
  | { readonly page: 'privacy' }
  | { readonly page: 'accessibility'; readonly level?: 'plain' | 'easy-read' | undefined };

type SegmentOf<Key> = Key extends `pages:segment.guide-${infer Name}` ? Name : never;
/** A guide, by the word in its address. */
export type GuideName = SegmentOf<WordKey>;

type CreditOf<Key> = Key extends `pages:segment.symbol-set-${infer Name}` ? Name : never;
/** A body of drawings, by the word in the address of its page. */
export type SymbolCreditName = CreditOf<WordKey>;

/** A way to choose among places that has pages of its own. */
export type Facet = 'kind' | 'controller' | 'purpose' | 'sound' | 'live';

/** The parameter of the form's address that names a place. It is the same in every language. */
export const placeParameter = 'plats';

/** The path that the portal stands under, with slashes at both ends, as addresses are written; Astro has it as it is read. */
const base = encodeURI((import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? '/');

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
  const leveled = (level: Level = 'plain'): string[] =>
    level === 'plain' ? [] : [words(`pages:segment.${level}`)];
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
      return [words('pages:segment.place'), page.id, ...leveled(page.level)];
    case 'level-index':
      return [words(`pages:segment.${page.level}`), ...numbered(page.number)];
    case 'guides':
      return [words('pages:segment.guides')];
    case 'guide':
      return [
        words('pages:segment.guides'),
        words(`pages:segment.guide-${page.guide}`),
        ...leveled(page.level),
      ];
    case 'request':
      return [words('pages:segment.request'), ...leveled(page.level)];
    case 'late-answer':
      return [words('pages:segment.late-answer'), ...leveled(page.level)];
    case 'results':
      return [
        words('pages:segment.results'),
        ...(page.controller === undefined ? [] : [words('pages:segment.controller'), page.controller]),
        ...leveled(page.level),
      ];
    case 'sign-round':
      return [words('pages:segment.results'), words('pages:segment.sign-round')];
    case 'paper-request':
      return [words('pages:segment.place'), page.id, words('pages:segment.paper-request')];
    case 'sign':
      return [words('pages:segment.place'), page.id, words('pages:segment.sign')];
    case 'changes':
      return [
        words('pages:segment.changes'),
        ...(page.date === undefined ? [] : [page.date]),
        ...numbered(page.number),
        ...leveled(page.level),
      ];
    case 'embed':
      return [words('pages:segment.embed')];
    case 'open-data':
      return [words('pages:segment.open-data')];
    case 'mappings':
      return [words('pages:segment.open-data'), words('pages:segment.mappings')];
    case 'board':
      return [words('pages:segment.place'), page.id, words('pages:segment.board')];
    case 'boards':
      return [words('pages:segment.boards'), ...(page.kind === undefined ? [] : [page.kind])];
    case 'symbol-sets':
      return [words('pages:segment.symbol-sets')];
    case 'symbol-set':
      return [words('pages:segment.symbol-sets'), words(`pages:segment.symbol-set-${page.set}`)];
    case 'software':
      return [words('pages:segment.software')];
    case 'privacy':
      return [words('pages:segment.privacy')];
    case 'accessibility':
      return [words('pages:segment.accessibility'), ...leveled(page.level)];
  }
}

/** The level that a page is told at. */
export function levelOf(page: Page): Level {
  return 'level' in page ? (page.level ?? 'plain') : 'plain';
}

/** Pages that are told at every level. */
const leveledPages: ReadonlySet<Page['page']> = new Set([
  'place',
  'guide',
  'request',
  'late-answer',
  'results',
  'changes',
]);

/**
 * The same page at another level. A page that is told in plain language alone leads to the list of what
 * is told at that level, and that list leads to the list of places.
 */
export function atLevel(page: Page, level: Level): Page {
  if (page.page === 'accessibility' && level !== 'symbols') return { ...page, level };
  if (leveledPages.has(page.page)) return { ...page, level } as Page;
  if (level !== 'plain') return { page: 'level-index', level };
  return page.page === 'level-index' ? { page: 'places' } : page;
}

/** The form with a place chosen. Nothing but the number on the sign may stand in its address. */
export function requestUrl(placeId: string, locale: Locale, level: Level = 'plain'): string {
  return `${pageUrl({ page: 'request', level }, locale)}?${placeParameter}=${encodeURIComponent(placeId)}`;
}

/** The short address on the sign. */
export function shortUrl(placeId: string): string {
  return urlOf(`p/${placeId}/`);
}

/** The address of the boards for a speech device. @param about a place or kind of place, e.g. `place/torget`. */
export function openBoardUrl(about: string, locale: Locale): string {
  return urlOf(`boards/${about}/${locale}.obz`);
}

/** The address of a sign as a picture. @param name of the version and languages, e.g. `text-sv`. */
export function signUrl(placeId: string, name: string): string {
  return urlOf(`signs/${placeId}/${name}.svg`);
}
