import type { Locale } from '../i18n/locales.ts';
import type { Register } from '../register/model/register.ts';
import { datasetWithFiles } from './catalogue-datasets.ts';
import {
  authority,
  day,
  inAllLanguages,
  iri,
  prefixes,
  thingsOfOthers,
  type Own,
} from './catalogue-terms.ts';
import { dataAddress, dataFile, type WrittenFile } from './data-file.ts';
import { datasets, type DatasetName } from './datasets.ts';
import { licenceAddress } from './licences.ts';
import { writeRdfXml, type RdfThing, type RdfValue } from './rdf-xml.ts';

/** Languages as the EU lists them. */
const languages: Readonly<Record<Locale, string>> = { sv: 'SWE', en: 'ENG', fi: 'FIN', ar: 'ARA' };

/** Forms that hold the records themselves. */
const distributed: ReadonlySet<string> = new Set(['geojson', 'csv', 'json', 'xlsx']);

/**
 * The catalogue of the open data by DCAT-AP-SE 3 (https://docs.dataportal.se/dcat/sv/), for Sveriges dataportal and the
 * portals that harvest it.
 *
 * @param files Those of the data, written.
 * @throws When the municipality has no address: everything in a catalogue has one.
 */
export function writeCatalogue(register: Register, files: readonly WrittenFile[]): string {
  const { municipality } = register;
  if (municipality.address === undefined) throw new Error('A catalogue needs the address of the portal.');
  const catalogue = dataAddress(dataFile('catalogue.rdf', 'catalogue'), register);
  const own = (name: string): string => `${catalogue}#${name}`;
  const used = files.filter(({ form }) => distributed.has(form));
  const sets = datasets.filter(({ recordsOf }) => recordsOf(register).length > 0);
  const things = [
    catalogueOf(
      register,
      own,
      sets.map(({ name }) => name),
    ),
    publisherOf(register, own),
    ...contactOf(register, own),
    ...sets.flatMap(({ name }) => {
      const of = used.filter(
        ({ dataset, form }) => dataset === name || (name === 'places' && form === 'xlsx'),
      );
      return datasetWithFiles(name, of, register, own);
    }),
  ];
  return writeRdfXml([...things, ...thingsOfOthers(things)], prefixes);
}

function catalogueOf(register: Register, own: Own, names: readonly DatasetName[]): RdfThing {
  const { municipality, asOf } = register;
  return {
    iri: own('catalogue'),
    type: 'dcat:Catalog',
    properties: [
      ...inAllLanguages(register, 'dcterms:title', 'open-data:catalogue.title'),
      ...inAllLanguages(register, 'dcterms:description', 'open-data:catalogue.about'),
      ['dcterms:publisher', iri(own('publisher'))],
      ['dcterms:license', iri(licenceAddress(municipality.register.licence))],
      ['dcterms:modified', day(asOf)],
      ...municipality.languages.map((locale): [string, RdfValue] => [
        'dcterms:language',
        iri(`${authority}/language/${languages[locale]}`),
      ]),
      ['dcat:themeTaxonomy', iri(`${authority}/data-theme`)],
      // As servers have it: a folder without its last slash is another address, outside of the portal.
      ['foaf:homepage', iri(municipality.address!.replace(/\/?$/, '/'))],
      ...names.map((name): [string, RdfValue] => ['dcat:dataset', iri(own(name))]),
    ],
  };
}

function publisherOf({ municipality }: Register, own: Own): RdfThing {
  const { website } = municipality.contact;
  return {
    iri: own('publisher'),
    type: 'foaf:Agent',
    properties: [
      ['foaf:name', { text: municipality.name, lang: municipality.registerLanguage }],
      ['dcterms:type', iri('http://purl.org/adms/publishertype/LocalAuthority')],
      ...(website === undefined ? [] : [['foaf:homepage', iri(website)] as const]),
    ],
  };
}

/** A contact needs an e-mail address in the Swedish profile. */
function contactOf({ municipality }: Register, own: Own): readonly RdfThing[] {
  const { email, website } = municipality.contact;
  if (email === undefined) return [];
  return [
    {
      iri: own('contact'),
      type: 'vcard:Organization',
      properties: [
        ['rdf:type', iri(`${prefixes.vcard}Kind`)],
        ['vcard:fn', { text: municipality.name }],
        ['vcard:hasEmail', iri(`mailto:${email}`)],
        ...(website === undefined ? [] : [['vcard:hasURL', iri(website)] as const]),
      ],
    },
  ];
}
