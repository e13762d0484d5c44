import concepts from '../../content/dcat-concepts.json' with { type: 'json' };
import { languageOf, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { WordKey } from '../i18n/word-keys.ts';
import { pageUrl } from '../i18n/urls.ts';
import type { Register } from '../register/model/register.ts';
import { dataAddress, dataFile, type WrittenFile } from './data-file.ts';
import { datasets, type DatasetName } from './datasets.ts';
import { licenceAddress } from './licences.ts';
import { writeRdfXml, type RdfThing, type RdfValue } from './rdf-xml.ts';

const authority = 'http://publications.europa.eu/resource/authority';

const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const;

/** Languages as the EU lists them. */
const languages: Readonly<Record<Locale, string>> = { sv: 'SWE', en: 'ENG', fi: 'FIN', ar: 'ARA' };

/** File types as the EU lists them, by the ending of a file. */
const fileTypes: Readonly<Record<string, string>> = {
  csv: 'CSV',
  geojson: 'GEOJSON',
  json: 'JSON',
  xlsx: 'XLSX',
};

/** Forms that hold the records themselves. */
const distributed: ReadonlySet<string> = new Set(['geojson', 'csv', 'json', 'xlsx']);

/** What the things of others that a property points at are; the European shapes want it said. */
const classes: Readonly<Record<string, string>> = {
  'dcterms:license': 'dcterms:LicenseDocument',
  'dcterms:language': 'dcterms:LinguisticSystem',
  'dcterms:accessRights': 'dcterms:RightsStatement',
  'dcterms:accrualPeriodicity': 'dcterms:Frequency',
  'dcterms:format': 'dcterms:MediaTypeOrExtent',
  'dcterms:conformsTo': 'dcterms:Standard',
  'dcterms:type': 'skos:Concept',
  'dcat:mediaType': 'dcterms:MediaType',
  'dcat:theme': 'skos:Concept',
  'dcat:themeTaxonomy': 'skos:ConceptScheme',
  'dcatap:availability': 'skos:Concept',
  'foaf:homepage': 'foaf:Document',
  'dcat:landingPage': 'foaf:Document',
};

const iri = (address: string): RdfValue => ({ iri: address });
const day = (date: string): RdfValue => ({
  literal: date,
  datatype: 'http://www.w3.org/2001/XMLSchema#date',
});

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
      return [
        datasetOf(name, of, register, own),
        ...of.map((each) => distributionOf(name, each, register, own)),
      ];
    }),
  ];
  return writeRdfXml([...things, ...thingsOfOthers(things)], prefixes);
}

/** Every thing of others that is pointed at, once, with what it is. */
function thingsOfOthers(things: readonly RdfThing[]): readonly RdfThing[] {
  const found = new Map<string, RdfThing>();
  for (const { properties } of things)
    for (const [property, value] of properties) {
      const type = classes[property];
      if (type !== undefined && 'iri' in value)
        found.set(`${value.iri} ${type}`, {
          iri: value.iri,
          type,
          properties: labelsOf(value.iri, type),
        });
    }
  return [...found.values()];
}

/** What a concept of a European list is called there. */
function labelsOf(address: string, type: string): RdfThing['properties'] {
  const text = (concepts as Readonly<Record<string, string>>)[address];
  if (text === undefined) return [];
  return [[type === 'skos:ConceptScheme' ? 'dcterms:title' : 'skos:prefLabel', { text, lang: 'en' }]];
}

type Own = (name: string) => string;

function inAllLanguages({ municipality }: Register, predicate: string, key: WordKey): [string, RdfValue][] {
  return municipality.languages.map((locale) => [
    predicate,
    {
      text: translator(locale)(key, { municipality: municipality.name }),
      lang: languageOf(locale).lang,
    },
  ]);
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
      ['foaf:homepage', iri(municipality.address!)],
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

function datasetOf(name: DatasetName, files: readonly WrittenFile[], register: Register, own: Own): RdfThing {
  const { municipality, asOf } = register;
  const page = new URL(pageUrl({ page: 'open-data' }, municipality.languages[0]!), municipality.address).href;
  return {
    iri: own(name),
    type: 'dcat:Dataset',
    properties: [
      ...inAllLanguages(register, 'dcterms:title', `open-data:set.${name}.title`),
      ...inAllLanguages(register, 'dcterms:description', `open-data:set.${name}.about`),
      ['dcterms:publisher', iri(own('publisher'))],
      ...(municipality.contact.email === undefined
        ? []
        : [['dcat:contactPoint', iri(own('contact'))] as const]),
      ...inAllLanguages(register, 'dcat:keyword', 'open-data:keyword'),
      ['dcat:theme', iri(`${authority}/data-theme/GOVE`)],
      ['dcat:theme', iri(`${authority}/data-theme/JUST`)],
      ['dcterms:modified', day(asOf)],
      ['dcterms:accessRights', iri(`${authority}/access-right/PUBLIC`)],
      ['dcterms:accrualPeriodicity', iri(`${authority}/frequency/IRREG`)],
      ['dcat:landingPage', iri(page)],
      ...files.map((each): [string, RdfValue] => [
        'dcat:distribution',
        iri(own(`${name}-${endingOf(each)}`)),
      ]),
    ],
  };
}

function distributionOf(name: DatasetName, file: WrittenFile, register: Register, own: Own): RdfThing {
  const address = dataAddress(file, register);
  const schema = address.replace(/[^./]+\.[a-z]+$/, `${name}.schema.json`);
  return {
    iri: own(`${name}-${endingOf(file)}`),
    type: 'dcat:Distribution',
    properties: [
      ...inAllLanguages(register, 'dcterms:title', `open-data:form.${file.form}` as WordKey),
      ['dcat:accessURL', iri(address)],
      ['dcat:downloadURL', iri(address)],
      ['dcterms:format', iri(`${authority}/file-type/${fileTypes[endingOf(file)]!}`)],
      ['dcat:mediaType', iri(`https://www.iana.org/assignments/media-types/${file.mediaType}`)],
      ['dcterms:license', iri(licenceAddress(register.municipality.register.licence))],
      ['dcterms:modified', day(register.asOf)],
      [
        'dcat:byteSize',
        {
          literal: String(file.content.length),
          datatype: 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger',
        },
      ],
      ['dcatap:availability', iri(`${authority}/planned-availability/STABLE`)],
      ...(file.form === 'json' ? [['dcterms:conformsTo', iri(schema)] as const] : []),
    ],
  };
}

const endingOf = ({ path }: WrittenFile): string => path.slice(path.lastIndexOf('.') + 1);
