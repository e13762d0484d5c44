import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { beforeAll, expect, test } from 'vitest';
import { embedUrl } from '../../../site/embed/embed-address.ts';
import { oembedOf } from '../../../site/embed/oembed.ts';
import { locales } from '../../../site/i18n/locales.ts';
import type { Register } from '../../../site/register/model/register.ts';
import { framedPath } from '../../../scripts/serve/headers.ts';
import { defaultRegister } from '../explanations/default-register.ts';

const address = 'https://kameror.prov.example/';
let register: Register;
beforeAll(async () => {
  register = await defaultRegister();
});

/** The elements of what a consumer puts into its page. */
const elementsOf = (html: string) =>
  parseDocument(html, { decodeEntities: true }).children.flatMap((node) =>
    'attribs' in node ? [{ name: node.name, attributes: node.attribs }] : [],
  );

/** What oEmbed 1.0 lets an answer of the type `rich` hold, by the type of its value; `must` is required (2.3.4, 2.3.4.4). */
const parameters = {
  must: { type: 'string', version: 'string', html: 'string', width: 'number', height: 'number' },
  may: {
    title: 'string',
    author_name: 'string',
    author_url: 'string',
    provider_name: 'string',
    provider_url: 'string',
    cache_age: 'number',
    thumbnail_url: 'string',
    thumbnail_width: 'number',
    thumbnail_height: 'number',
  },
} as const;

test.each(locales)('what oEmbed tells of a place in $name is as oEmbed 1.0 asks', ({ locale }) => {
  for (const place of register.places) {
    const answer = JSON.parse(JSON.stringify(oembedOf(place, register, locale, address))) as Record<
      string,
      unknown
    >;
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', title: place.name });
    const known: Readonly<Record<string, string>> = { ...parameters.must, ...parameters.may };
    for (const [name, value] of Object.entries(answer))
      expect([name, typeof value]).toEqual([name, known[name]]);
    for (const name of Object.keys(parameters.must)) expect(answer).toHaveProperty(name);
    for (const name of ['author_url', 'provider_url'])
      expect(new URL(answer[name] as string).origin).toBe(new URL(address).origin);
    for (const name of ['width', 'height', 'cache_age']) expect(answer[name]).toSatisfy(Number.isInteger);
  }
});

test('the frame shows the page of the place that may be framed, in the language of the answer', () => {
  const [place] = register.places;
  const { html, width, height } = oembedOf(place!, register, 'fi', address);
  const path = embedUrl({ what: 'place', id: place!.id }, 'fi');
  expect(path.startsWith(framedPath)).toBe(true);
  expect(elementsOf(html)).toMatchObject([
    {
      name: 'iframe',
      attributes: { src: new URL(path, address).href, width: String(width), height: String(height) },
    },
  ]);
});

test('a name is a name and never more elements in the page of somebody else', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom('"><script>alert(1)</script>', "' onload='", '</iframe>'),
  );
  fc.assert(
    fc.property(hostile, (name) => {
      const { html } = oembedOf({ ...register.places[0]!, name }, register, 'ar', address);
      const elements = elementsOf(html);
      expect(elements.map((element) => element.name)).toEqual(['iframe']);
      expect(Object.keys(elements[0]!.attributes)).toEqual([
        'src',
        'title',
        'width',
        'height',
        'loading',
        'style',
      ]);
    }),
    { seed: 11 },
  );
});
