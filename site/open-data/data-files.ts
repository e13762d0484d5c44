import dtpr from '../../content/dtpr.json' with { type: 'json' };
import osmTags from '../../content/osm-tags.json' with { type: 'json' };
import { translator } from '../i18n/translate.ts';
import type { WordKey } from '../i18n/word-keys.ts';
import type { Register } from '../register/model/register.ts';
import { vocabulary, vocabularyNames } from '../register/schema/vocabulary.ts';
import { writeCatalogue } from './catalogue.ts';
import { dataAddress, dataFile, dataFiles, type DataFile, type WrittenFile } from './data-file.ts';
import { dataGeojson } from './data-geojson.ts';
import { dataSchema } from './data-schema.ts';
import { dataTable } from './data-table.ts';
import { datasets, dataVersion, type Dataset } from './datasets.ts';
import { writeCsv } from './write-csv.ts';
import { writeDataWorkbook } from './write-data-workbook.ts';

/** Writes all files of the open data from the register; the catalogue last, for it tells their sizes. */
export async function writeDataFiles(register: Register): Promise<readonly WrittenFile[]> {
  const files = dataFiles(register);
  const written: WrittenFile[] = [];
  for (const each of files) {
    const content = await contentOf(each, register, written);
    written.push({
      ...each,
      content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    });
  }
  return written;
}

async function contentOf(
  each: DataFile,
  register: Register,
  written: readonly WrittenFile[],
): Promise<string | Uint8Array> {
  const dataset = datasets.find(({ name }) => name === each.dataset)!;
  switch (each.form) {
    case 'geojson':
      return dataGeojson(dataset.recordsOf(register));
    case 'csv':
      return writeCsv(dataTable(dataset, register));
    case 'json':
      return jsonOf(dataset, register);
    case 'schema':
      return pretty(dataSchema(dataset, dataAddress(each, register)));
    case 'xlsx':
      return writeDataWorkbook(
        datasets.map((set) => ({ name: set.name, table: dataTable(set, register) })),
        register.municipality.name,
      );
    case 'codes':
      return pretty(codesOf(register));
    case 'osm-tags':
      return pretty(osmTags);
    case 'dtpr':
      return pretty(dtpr);
    case 'catalogue':
      return writeCatalogue(register, written);
  }
}

/** The records of a dataset with what one must know of them, one record a line. */
function jsonOf(dataset: Dataset, register: Register): string {
  const { municipality, asOf } = register;
  const schema = dataFile(`${dataset.name}.schema.json`, 'schema', dataset.name);
  const head = {
    $schema: dataAddress(schema, register),
    version: dataVersion,
    asOf,
    municipality: municipality.name,
    licence: municipality.register.licence,
  };
  const lines = dataset.recordsOf(register).map((record) => JSON.stringify(record));
  return `${JSON.stringify(head).slice(0, -1)},"records":[\n${lines.join(',\n')}\n]}\n`;
}

/** What every code is called in each language of the portal. */
function codesOf({ municipality }: Register): object {
  const published = vocabularyNames.filter((name) => !['publication', 'secrecyResult'].includes(name));
  const labels = (name: string, code: string): object =>
    Object.fromEntries(
      municipality.languages.map((locale) => [
        locale,
        translator(locale)(`codes:${name}.${code}` as WordKey),
      ]),
    );
  return Object.fromEntries(
    published.map((name) => [
      name,
      Object.fromEntries(
        vocabulary[name].filter((code) => code !== 'home').map((code) => [code, labels(name, code)]),
      ),
    ]),
  );
}

const pretty = (content: unknown): string => `${JSON.stringify(content, undefined, 2)}\n`;
