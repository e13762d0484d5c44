import { Readable } from 'node:stream';
import { readFileSync } from 'node:fs';
import { Parser, Store, type Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { beforeAll, expect, test } from 'vitest';
import { writeDataFiles } from '../../../site/open-data/data-files.ts';
import { checkRegister } from '../../../site/register/check/check-register.ts';
import { buildRegister } from '../../../site/register/model/build-register.ts';
import type { Register } from '../../../site/register/model/register.ts';
import { inputOf, municipalityOf } from '../../factories.ts';

const dcat = 'http://www.w3.org/ns/dcat#';
const terms = 'http://purl.org/dc/terms/';
const foaf = 'http://xmlns.com/foaf/0.1/';
const vcard = 'http://www.w3.org/2006/vcard/ns#';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

let catalogue: Store;

const catalogueOf = async (register: Register): Promise<Uint8Array> =>
  (await writeDataFiles(register)).find(({ form }) => form === 'catalogue')!.content;

beforeAll(async () => {
  const { register } = await checkRegister('data/exempelkoping');
  const content = await catalogueOf(register!);
  const parser = Readable.from([Buffer.from(content)]).pipe(new RdfXmlParser());
  catalogue = new Store();
  for await (const quad of parser) catalogue.addQuad(quad as Quad);
});

test('the catalogue keeps the shapes of DCAT-AP 3.0.1 as the EU publishes them', async () => {
  const shapes = new Store(
    new Parser().parse(readFileSync('test/unit/open-data/shapes/dcat-ap-3.0.1.ttl', 'utf8')),
  );
  const report = await new SHACLValidator(shapes as never).validate(catalogue);
  const found = report.results.map((result) =>
    [result.focusNode, result.path, result.sourceConstraintComponent]
      .map((each) => (each as { value: string } | null)?.value)
      .join(' '),
  );
  expect(found).toEqual([]);
  expect(report.conforms).toBe(true);
});

/** What the Swedish profile demands besides, by class: the property, the least and the most there may be. */
const demands: Readonly<Record<string, readonly (readonly [string, number, number])[]>> = {
  [`${dcat}Catalog`]: [
    [`${terms}title`, 1, Infinity],
    [`${terms}description`, 1, Infinity],
    [`${terms}publisher`, 1, 1],
    [`${terms}license`, 1, 1],
    [`${terms}modified`, 0, 1],
    [`${dcat}dataset`, 1, Infinity],
  ],
  [`${dcat}Dataset`]: [
    [`${terms}title`, 1, Infinity],
    [`${terms}description`, 1, Infinity],
    [`${terms}publisher`, 1, 1],
    [`${dcat}contactPoint`, 1, Infinity],
    [`${dcat}distribution`, 2, Infinity],
    [`${terms}accessRights`, 0, 1],
    [`${terms}accrualPeriodicity`, 0, 1],
  ],
  [`${dcat}Distribution`]: [
    [`${dcat}accessURL`, 1, 1],
    [`${terms}format`, 1, 1],
    [`${terms}license`, 1, 1],
    [`${dcat}byteSize`, 1, 1],
    ['http://data.europa.eu/r5r/availability', 0, 1],
  ],
  [`${foaf}Agent`]: [
    [`${foaf}name`, 1, Infinity],
    [`${terms}type`, 1, 1],
  ],
  [`${vcard}Organization`]: [
    [`${vcard}fn`, 1, Infinity],
    [`${vcard}hasEmail`, 1, Infinity],
  ],
};

test.each(Object.entries(demands))('every %s has what DCAT-AP-SE 3.0.1 demands', (name, properties) => {
  const things = catalogue.getSubjects(type, name, null);
  expect(things.length).toBeGreaterThan(0);
  for (const thing of things)
    for (const [property, least, most] of properties) {
      const count = catalogue.getObjects(thing, property, null).length;
      expect(count, `${thing.value} ${property}`).toBeGreaterThanOrEqual(least);
      expect(count, `${thing.value} ${property}`).toBeLessThanOrEqual(most);
    }
});

test('what is pointed at inside the catalogue is there', () => {
  const own = catalogue
    .getObjects(null, null, null)
    .map(({ value }) => value)
    .filter((value) => value.includes('catalogue.rdf#'));
  expect(own.length).toBeGreaterThan(10);
  for (const value of own) expect(catalogue.getQuads(value, type, null, null), value).not.toHaveLength(0);
});

test.each([
  'https://kameror.exempel.se',
  'https://kameror.exempel.se/',
  'https://exempel.se/kameror',
  'https://exempel.se/kameror/',
])(
  'the home page of the catalogue of a portal at %s is the start of it, not a file beside it',
  async (address) => {
    const municipality = municipalityOf({ address });
    const content = await catalogueOf(
      buildRegister(inputOf({ places: [{ id: 'a', name: 'Torget' }] }), municipality),
    );
    const [, home] = /<foaf:homepage rdf:resource="([^"]*)"/.exec(new TextDecoder().decode(content)) ?? [];
    expect(home).toBe(address.replace(/\/?$/, '/'));
  },
);
