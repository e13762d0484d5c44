import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'htmlparser2';
import type { ChangeSet, PlaceChange } from '../../../site/changes/change.ts';
import { atomFeed, jsonFeed, type FeedSource } from '../../../site/changes/feed.ts';
import { diffStates } from '../../../site/changes/diff-states.ts';
import { locales } from '../../../site/i18n/locales.ts';
import type { Place } from '../../../site/register/model/register.ts';
import { feedDistricts } from '../../../site/routes/change-routes.ts';
import { municipalityOf } from '../../factories.ts';
import { xmlFaults } from '../map/drawing/xml-faults.ts';
import { keptPlace, keptPlaces } from './kept.ts';

const address = 'https://kameror.prov.example/kameror/';
type Node = ReturnType<typeof parseDocument>['children'][number];

function changesTo(name: string): readonly PlaceChange[] {
  return diffStates(
    keptPlaces(keptPlace({ id: 'a', name: 'Torget', retention: 72, district: 'Centrum' })),
    keptPlaces(
      keptPlace({ id: 'a', name, retention: 48, district: 'Centrum' }),
      keptPlace({ id: 'b', name: `${name}!`, district: 'Hamnen' }),
    ),
  );
}

function sourceOf(name: string, more: Partial<FeedSource> = {}): FeedSource {
  const set = (date: string, since: string): ChangeSet => ({ date, since, changes: changesTo(name) });
  return {
    municipality: municipalityOf({ address, name }),
    asOf: '2026-11-01',
    sets: [set('2026-11-01', '2026-06-01'), set('2026-06-01', '2026-01-01')],
    locale: 'sv',
    places: new Set(['a']),
    ...more,
  };
}

const elements = (parent: { children: readonly Node[] }, name: string) =>
  parent.children.flatMap((node) =>
    'name' in node && 'children' in node && node.name === name ? [node] : [],
  );
const textOf = (node: Node): string =>
  'children' in node ? node.children.map(textOf).join('') : 'data' in node ? node.data : '';
function readAtom(xml: string) {
  const [feed] = elements(parseDocument(xml, { xmlMode: true }), 'feed');
  return { feed: feed!, entries: elements(feed!, 'entry') };
}

/** What is wrong with a feed as XML; marked text may hold any sign but those that XML forbids. */
function faultsOf(xml: string): string[] {
  // eslint-disable-next-line no-control-regex
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.exec(xml);
  const plain = xml.replace(/^<\?xml [^>]*\?>\n/, '').replace(/<!\[CDATA\[.*?\]\]>/gs, '');
  return [...xmlFaults(plain), ...(forbidden ? [`forbidden sign at ${forbidden.index}`] : [])];
}

/** RFC 3339, as atom:updated must be (RFC 4287, 3.3). */
const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

test.each(locales)('Atom in $name has all that RFC 4287 demands', ({ locale, lang }) => {
  const xml = atomFeed(sourceOf('Torget & "Hamnen" <b>', { locale }));
  expect(faultsOf(xml)).toEqual([]);
  const { feed, entries } = readAtom(xml);
  expect(feed.attribs).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang });
  // 4.1.1: an author of the feed serves its entries.
  expect(elements(elements(feed, 'author')[0]!, 'name').map(textOf)).toEqual(['Torget & "Hamnen" <b>']);
  expect(entries).toHaveLength(4);
  for (const part of [feed, ...entries]) {
    for (const one of ['id', 'title', 'updated']) expect(elements(part, one), one).toHaveLength(1);
    expect(textOf(elements(part, 'updated')[0]!)).toMatch(date);
    expect(textOf(elements(part, 'title')[0]!)).toMatch(/^\S.*\S$/);
    const links = elements(part, 'link').map(({ attribs }) => attribs);
    expect(links.filter(({ rel }) => rel === 'alternate')).toHaveLength(1);
    for (const { href } of links) expect(href).toMatch(/^https:\/\/kameror\.prov\.example\//);
  }
  expect(elements(feed, 'link').some(({ attribs }) => attribs['rel'] === 'self')).toBe(true);
  for (const entry of entries) expect(elements(entry, 'content')[0]!.attribs['type']).toBe('html');
});

test('entries have ids of their own that stay the same, and the newest comes first', () => {
  const ids = (source: FeedSource) =>
    readAtom(atomFeed(source)).entries.map((entry) => textOf(elements(entry, 'id')[0]!));
  const source = sourceOf('Torget');
  expect(ids(source)).toEqual([
    'tag:kameror.prov.example,2026-06-01:sv/b',
    'tag:kameror.prov.example,2026-06-01:sv/a',
    'tag:kameror.prov.example,2026-01-01:sv/b',
    'tag:kameror.prov.example,2026-01-01:sv/a',
  ]);
  expect(ids({ ...source, sets: source.sets.slice(1) })).toEqual(ids(source).slice(2));
  // The register shows a later day, and nothing else is new.
  const [latest, ...earlier] = source.sets;
  const later = { ...source, asOf: '2026-11-08', sets: [{ ...latest!, date: '2026-11-08' }, ...earlier] };
  expect(ids(later)).toEqual(ids(source));
});

test('any words of the register survive in both forms, and no markup comes from them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (text) => {
      const name = `x${text}x`;
      const xml = atomFeed(sourceOf(name));
      expect(faultsOf(xml)).toEqual([]);
      const { entries } = readAtom(xml);
      const json = JSON.parse(jsonFeed(sourceOf(name))) as {
        items: { title: string; content_html: string }[];
      };
      expect(json.items).toHaveLength(entries.length);
      for (const { content_html } of json.items)
        expect(content_html.replace(/<\/?(?:ul|li)>/g, '')).not.toMatch(/[<>]/);
    }),
    { numRuns: 50 },
  );
  const { entries } = readAtom(atomFeed(sourceOf('Torget ]]> & <i>')));
  expect(textOf(elements(entries[0]!, 'title')[0]!)).toBe('Ny plats: Torget ]]> & <i>!');
});

test('a district has only its own changes, and a place without a page leads to the changes of the day', () => {
  const json = JSON.parse(jsonFeed(sourceOf('Torget', { district: { name: 'Hamnen', slug: 'hamnen' } }))) as {
    items: { url: string }[];
    feed_url: string;
    version: string;
  };
  expect(json.version).toBe('https://jsonfeed.org/version/1.1');
  expect(json.feed_url).toMatch(/\/sv\/changes\/hamnen\.json$/);
  expect(json.items.map(({ url }) => new URL(url).pathname)).toEqual([
    '/sv/andringar/2026-11-01/',
    '/sv/andringar/2026-06-01/',
  ]);
});

test('whoever follows a district is told when its last place goes to another or away', () => {
  const changes = diffStates(
    keptPlaces(keptPlace({ id: 'a', district: 'Byn' }), keptPlace({ id: 'b', district: 'Viken' })),
    keptPlaces(keptPlace({ id: 'a', district: 'Centrum' })),
  );
  const sets = [{ date: '2026-11-01', since: '2026-06-01', changes }];
  const districts = feedDistricts({ places: [{ district: 'Centrum' } as Place] }, { sets });
  expect(districts.map(({ slug }) => slug)).toEqual(['centrum', 'viken', 'byn']);
  const told = districts.map((district) => {
    const { items } = JSON.parse(jsonFeed(sourceOf('Torget', { district, sets }))) as {
      items: { title: string }[];
    };
    return items.map(({ title }) => title);
  });
  expect(told).toEqual([['Ändrat: a'], ['Inte kvar i registret: b'], ['Ändrat: a']]);
});
