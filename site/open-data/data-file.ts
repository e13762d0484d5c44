import type { Register } from '../register/model/register.ts';
import { datasets, dataVersion, type DatasetName } from './datasets.ts';

/** What a file of the open data is. */
export type DataForm =
  'geojson' | 'csv' | 'json' | 'xlsx' | 'schema' | 'codes' | 'osm-tags' | 'dtpr' | 'catalogue';

/** A file of the open data. */
export interface DataFile {
  /** Its path in the portal, without leading slash. */
  readonly path: string;
  readonly form: DataForm;
  /** The dataset that it holds; none for files about all of them. */
  readonly dataset?: DatasetName | undefined;
  /** IANA media type. */
  readonly mediaType: string;
}

/** A file with its content. */
export interface WrittenFile extends DataFile {
  readonly content: Uint8Array;
}

/** The folder of the data in the portal. */
export const dataFolder = `data/v${dataVersion}`;

const mediaTypes: Readonly<Record<DataForm, string>> = {
  geojson: 'application/geo+json',
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  schema: 'application/schema+json',
  codes: 'application/json',
  'osm-tags': 'application/json',
  dtpr: 'application/json',
  catalogue: 'application/rdf+xml',
};

/** A file of the data folder. */
export const dataFile = (name: string, form: DataForm, dataset?: DatasetName): DataFile => ({
  path: `${dataFolder}/${name}`,
  form,
  dataset,
  mediaType: mediaTypes[form],
});

/** Every file of the open data, in the order in which they are listed. The catalogue needs the portal's address. */
export function dataFiles({ municipality }: Pick<Register, 'municipality'>): readonly DataFile[] {
  return [
    ...datasets.flatMap(({ name }) => [
      ...(name === 'places' ? [dataFile('places.geojson', 'geojson', name)] : []),
      dataFile(`${name}.csv`, 'csv', name),
      dataFile(`${name}.json`, 'json', name),
      dataFile(`${name}.schema.json`, 'schema', name),
    ]),
    dataFile('register.xlsx', 'xlsx'),
    dataFile('codes.json', 'codes'),
    dataFile('osm-tags.json', 'osm-tags'),
    dataFile('dtpr.json', 'dtpr'),
    ...(municipality.address === undefined ? [] : [dataFile('catalogue.rdf', 'catalogue')]),
  ];
}

/** The address of a file as it stands in other files: whole where the portal has an address. */
export function dataAddress({ path }: DataFile, { municipality }: Pick<Register, 'municipality'>): string {
  const { address } = municipality;
  return address === undefined
    ? `/${path}`
    : new URL(path, address.endsWith('/') ? address : `${address}/`).href;
}
