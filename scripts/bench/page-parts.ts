import { brotliCompressSync, constants } from 'node:zlib';
import { locales } from '../../site/i18n/locales.ts';
import { translator } from '../../site/i18n/translate.ts';

/** Kinds of page that are weighed apart. */
export const pageTypes = ['start', 'list', 'place', 'place-level', 'sign', 'other'] as const;

/** A kind of page. */
export type PageType = (typeof pageTypes)[number];

/** The kind of a page by its path in the built folder, e.g. `sv/plats/stora-torget/index.html`. */
export function pageTypeOf(file: string): PageType {
  const [first, section, ...rest] = file.replace(/\/?index\.html$/, '').split('/');
  if (first === 'p') return 'sign';
  const language = locales.find(({ locale }) => locale === first);
  if (!language) return 'other';
  if (section === undefined) return 'start';
  const words = translator(language.locale);
  if (section === words('pages:segment.places')) return 'list';
  if (section !== words('pages:segment.place')) return 'other';
  return rest.length === 1 ? 'place' : 'place-level';
}

/** A page without its map: neither the drawing nor the words and the script of the live map. */
export function withoutMap(html: string): string {
  return html
    .replace(/<insyn-map[\s\S]*?<\/insyn-map>/g, '')
    .replace(/<script type="module"[^>]*MapFigure[^>]*><\/script>/g, '');
}

/** The style sheets that a page loads, as paths in the built folder. */
export function stylesOf(html: string): string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, path = '']) => path);
}

/** The scripts that a page loads at once, as paths in the built folder. */
export function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g)].map(([, path = '']) => path);
}

/** The scripts that a module imports before it runs, as file names; those that it may fetch later are not among them. */
export function importsOf(script: string): string[] {
  return [...script.matchAll(/(?:^|[;}\s])(?:import|export)\b[^;("']*["']\.\/([^"']+)["']/g)].map(
    ([, name = '']) => name,
  );
}

/** Bytes as servers send them to a browser, packed once and for all. */
export function packedBytes(content: Uint8Array | string): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
