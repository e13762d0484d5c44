import concepts from '../../content/dcat-concepts.json' with { type: 'json' };
import { languageOf } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { WordKey } from '../i18n/word-keys.ts';
import type { Register } from '../register/model/register.ts';
import type { RdfThing, RdfValue } from './rdf-xml.ts';

/** Where the European lists of concepts are. */
export const authority = 'http://publications.europa.eu/resource/authority';

/** The vocabularies of a catalogue. */
export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const;

/** The address of a thing of the catalogue, from its name. */
export type Own = (name: string) => string;

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

/** A value that points at a thing. */
export const iri = (address: string): RdfValue => ({ iri: address });
/** A day, ISO 8601, as a value. */
export const day = (date: string): RdfValue => ({
  literal: date,
  datatype: 'http://www.w3.org/2001/XMLSchema#date',
});

/** A property with a sentence in each language of the portal. */
export function inAllLanguages(
  { municipality }: Register,
  predicate: string,
  key: WordKey,
): [string, RdfValue][] {
  return municipality.languages.map((locale) => [
    predicate,
    {
      text: translator(locale)(key, { municipality: municipality.name }),
      lang: languageOf(locale).lang,
    },
  ]);
}

/** Every thing of others that is pointed at, once, with what it is. */
export function thingsOfOthers(things: readonly RdfThing[]): readonly RdfThing[] {
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
