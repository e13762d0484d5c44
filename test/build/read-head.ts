import { Parser } from 'htmlparser2';

/** What the head of a page tells machines. */
export interface Head {
  readonly lang: string;
  readonly canonical: string | undefined;
  /** Address of the page by language tag. */
  readonly alternates: ReadonlyMap<string, string>;
  /** Content by the name or property of a `meta`. */
  readonly meta: ReadonlyMap<string, string>;
  /** Blocks of JSON-LD, parsed. */
  readonly data: readonly Readonly<Record<string, unknown>>[];
  /** The words of the page from its `h1` on. */
  readonly heading: string;
  readonly text: string;
}

/** Reads what a page says of itself. @throws Where a block of JSON-LD is no JSON. */
export function readHead(html: string): Head {
  let [lang, canonical, script, heading, text]: [
    string,
    string | undefined,
    string | undefined,
    string,
    string,
  ] = ['', undefined, undefined, '', ''];
  const [alternates, meta] = [new Map<string, string>(), new Map<string, string>()];
  const data: Readonly<Record<string, unknown>>[] = [];
  let within = '';
  new Parser({
    onopentag(tag, { rel, href = '', hreflang, name, property, content = '', type, ...others }) {
      if (tag === 'html') lang = others['lang'] ?? '';
      if (tag === 'link' && rel === 'canonical') canonical = href;
      if (tag === 'link' && rel === 'alternate' && hreflang !== undefined) alternates.set(hreflang, href);
      if (tag === 'meta') meta.set(property ?? name ?? '', content);
      if (tag === 'script') script = type === 'application/ld+json' ? '' : undefined;
      if (['h1', 'script', 'style', 'main'].includes(tag)) within = tag;
    },
    ontext(piece) {
      if (within === 'script' && script !== undefined) script += piece;
      if (within === 'h1') heading += piece;
      if (within === 'h1' || within === 'main') text += piece;
    },
    onclosetag(tag) {
      if (tag === 'script' && script) data.push(JSON.parse(script) as Readonly<Record<string, unknown>>);
      if (tag === within) within = tag === 'main' ? '' : 'main';
    },
  }).end(html);
  return { lang, canonical, alternates, meta, data, heading: heading.trim(), text };
}
