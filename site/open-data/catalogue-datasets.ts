import type { WordKey } from '../i18n/word-keys.ts';
import { pageUrl } from '../i18n/urls.ts';
import type { Register } from '../register/model/register.ts';
import { authority, day, inAllLanguages, iri, type Own } from './catalogue-terms.ts';
import { dataAddress, type WrittenFile } from './data-file.ts';
import type { DatasetName } from './datasets.ts';
import { licenceAddress } from './licences.ts';
import type { RdfThing, RdfValue } from './rdf-xml.ts';

/** File types as the EU lists them, by the ending of a file. */
const fileTypes: Readonly<Record<string, string>> = {
  csv: 'CSV',
  geojson: 'GEOJSON',
  json: 'JSON',
  xlsx: 'XLSX',
};

/** A dataset and its distributions: one for each file that holds the records. */
export function datasetWithFiles(
  name: DatasetName,
  files: readonly WrittenFile[],
  register: Register,
  own: Own,
): readonly RdfThing[] {
  return [
    datasetOf(name, files, register, own),
    ...files.map((each) => distributionOf(name, each, register, own)),
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
