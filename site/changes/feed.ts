import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { languageOf, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { pageUrl, urlOf } from '../i18n/urls.ts';
import type { Municipality } from '../municipality/schema.ts';
import type { ChangeSet, PlaceChange } from './change.ts';
import { tellChange } from './tell-change.ts';

/** What a feed tells of. */
export interface FeedSource {
  readonly municipality: Municipality;
  /** The day that the register shows, ISO 8601. */
  readonly asOf: string;
  /** Newest first. */
  readonly sets: readonly ChangeSet[];
  readonly locale: Locale;
  /** The district and its part of the address; the whole municipality without. */
  readonly district?: { readonly name: string; readonly slug: string } | undefined;
  /** Numbers of the places that have a page. */
  readonly places: ReadonlySet<string>;
}

/** The forms that a feed comes in, by the ending of its file. */
export const feedForms = ['atom', 'json'] as const;
/** The form of a feed. */
export type FeedForm = (typeof feedForms)[number];

/** The newest changes that a feed holds; the page has all. */
const mostEntries = 100;

/** The address of a feed in the portal. */
export function feedUrl(locale: Locale, form: FeedForm, slug?: string): string {
  return urlOf(slug === undefined ? `${locale}/changes.${form}` : `${locale}/changes/${slug}.${form}`);
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly date: Date;
  readonly sentences: readonly string[];
  readonly kind: string;
}

/** The feed as Atom (RFC 4287). @throws where the municipality has no address: a feed leads to whole addresses only. */
export function atomFeed(source: FeedSource): string {
  const { locale, municipality } = source;
  const { lang } = languageOf(locale);
  const whole = wholeAddress(municipality);
  const slug = source.district?.slug;
  const self = whole(feedUrl(locale, 'atom', slug));
  const xml = generateAtomFeed({
    id: self,
    title: { value: titleOf(source) },
    updated: dayOf(source.asOf),
    xml: { lang },
    authors: [{ name: clean(municipality.name) }],
    rights: { value: clean(municipality.register.licence) },
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      {
        href: whole(pageUrl({ page: 'changes' }, locale)),
        rel: 'alternate',
        type: 'text/html',
        hreflang: lang,
      },
    ],
    entries: entriesOf(source).map(({ id, title, url, date, sentences, kind }) => ({
      id,
      title: { value: title },
      updated: date,
      published: date,
      categories: [{ term: kind }],
      links: [{ href: url, rel: 'alternate', type: 'text/html', hreflang: lang }],
      content: { value: listOf(sentences), type: 'html' },
    })),
  });
  // The library puts marked text on lines of its own, which would add spaces to it.
  return xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+<\//g, ']]></');
}

/** The same as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). @throws where the municipality has no address. */
export function jsonFeed(source: FeedSource): string {
  const { locale, municipality } = source;
  const { lang } = languageOf(locale);
  const whole = wholeAddress(municipality);
  const feed = generateJsonFeed({
    title: titleOf(source),
    home_page_url: whole(pageUrl({ page: 'changes' }, locale)),
    feed_url: whole(feedUrl(locale, 'json', source.district?.slug)),
    language: lang,
    authors: [{ name: clean(municipality.name) }],
    items: entriesOf(source).map(({ id, title, url, date, sentences, kind }) => ({
      id,
      url,
      title,
      content_html: listOf(sentences),
      content_text: sentences.join('\n'),
      date_published: date,
      tags: [kind],
    })),
  });
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

function entriesOf(source: FeedSource): readonly Entry[] {
  const { sets, locale, district, municipality, places } = source;
  const whole = wholeAddress(municipality);
  const { hostname } = new URL(municipality.address!);
  const entryOf = (change: PlaceChange, { date, since }: ChangeSet): Entry => ({
    // A tag of RFC 4151: whoever held the address that day gave the entry its name, for ever. The day of the state before
    // stays until the register is published anew, while that of the register of today moves on.
    id: `tag:${hostname},${since}:${locale}/${change.id}`,
    title: clean(translator(locale)(`changes:feed.entry-${change.kind}`, { place: change.place.name })),
    url: whole(
      places.has(change.id)
        ? pageUrl({ page: 'place', id: change.id }, locale)
        : pageUrl({ page: 'changes', date }, locale),
    ),
    date: dayOf(date),
    sentences: tellChange(change, locale).map(clean),
    kind: change.kind,
  });
  const told: Entry[] = [];
  for (const set of sets)
    for (const change of set.changes) {
      if (told.length === mostEntries) return told;
      if (district === undefined || districtsOf(change).includes(district.name))
        told.push(entryOf(change, set));
    }
  return told;
}

/** The district of a place, and the one that it was in before: whoever follows that one must not lose the place. */
export function districtsOf({ place, fields }: PlaceChange): readonly string[] {
  const former = fields.find(({ field }) => field.name === 'district')?.before;
  return [place.district, former].filter((district) => typeof district === 'string');
}

function titleOf({ district, municipality, locale }: FeedSource): string {
  const words = translator(locale);
  const { name } = municipality;
  return clean(
    district === undefined
      ? words('changes:feed.title', { municipality: name })
      : words('changes:feed.district', { district: district.name, municipality: name }),
  );
}

/** Paths of the portal as whole addresses. */
function wholeAddress({ address }: Municipality): (path: string) => string {
  if (address === undefined) throw new Error('A feed needs the address of the portal.');
  const { origin } = new URL(address);
  return (path) => `${origin}${path}`;
}

const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** Without the characters that no XML may hold (XML 1.0, 2.2). */
function clean(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');
}

function listOf(sentences: readonly string[]): string {
  const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<ul>${sentences.map((sentence) => `<li>${escape(sentence)}</li>`).join('')}</ul>`;
}
