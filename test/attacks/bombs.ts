import { writeTwoFacedZip, writeZip, type WrittenPart } from '../unit/register/source/zip-archive.ts';

/** A small file that comes to very much, or goes very deep, when somebody reads it. */
export interface Bomb {
  readonly name: string;
  /** The ending of its file. */
  readonly ending: 'csv' | 'geojson' | 'json' | 'xlsx';
  readonly write: () => Buffer;
  /** The codes that the check may answer with, and the reasons of a file that could not be read. */
  readonly answers: readonly string[];
}

const million = 1_000_000;
const mebibyte = 1024 * 1024;

const repeat = (text: string, bytes: number): Buffer => Buffer.alloc(bytes - (bytes % text.length), text);
const join = (...parts: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const document = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook of some sheets, all of the same cells. */
function partsOf(sheet: string | Buffer, strings: string | Buffer, sheets: number): WrittenPart[] {
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  const parts: readonly (readonly [string, string | Buffer])[] = [
    ['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'],
    [
      '_rels/.rels',
      `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${document}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${spreadsheet}" xmlns:r="${document}"><sheets>${numbers
        .map((each) => `<sheet name="Blad ${each}" sheetId="${each}" r:id="rId${each}"/>`)
        .join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${relations}">${numbers
        .map(
          (each) =>
            `<Relationship Id="rId${each}" Type="${document}/worksheet" Target="worksheets/sheet1.xml"/>`,
        )
        .join(
          '',
        )}<Relationship Id="rIdS" Type="${document}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ],
    ['xl/sharedStrings.xml', strings],
    ['xl/worksheets/sheet1.xml', sheet],
  ];
  return parts.map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes) }));
}

const headings =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>name</t></is></c></row>';
const sheetOf = (...rows: readonly (string | Buffer)[]): Buffer =>
  join(`<worksheet xmlns="${spreadsheet}"><sheetData>${headings}`, ...rows, '</sheetData></worksheet>');
const stringsOf = (...items: readonly (string | Buffer)[]): Buffer =>
  join(`<sst xmlns="${spreadsheet}">`, ...items, '</sst>');

/** A workbook with these cells and texts. */
const workbook = (sheet: string | Buffer = sheetOf(), strings: string | Buffer = stringsOf(), sheets = 1) =>
  writeZip(partsOf(sheet, strings, sheets));

/** A workbook whose sheet is not called what a sheet is called, and is found by the relations alone. */
function underAnotherName(sheet: Buffer): Buffer {
  const rename = (text: string): string => text.replaceAll('worksheets/sheet1.xml', 'worksheets/sheet1.bin');
  return writeZip(
    partsOf(sheet, stringsOf(), 1).map(({ name, bytes }) => ({
      name: rename(name),
      bytes: /\.rels$|^\[/.test(name) ? Buffer.from(rename(bytes.toString())) : bytes,
    })),
  );
}

/** A workbook that shows a small sheet to whoever looks at it from outside, and another to whoever reads it. */
const twoFaced = (sheet: Buffer): Buffer =>
  writeTwoFacedZip(partsOf(sheetOf(), stringsOf(), 1), partsOf(sheet, stringsOf(), 1));

/** A workbook with a part that says it is smaller than it is. */
function liar(bytes: number): Buffer {
  const parts = partsOf(sheetOf(repeat('<row r="2"/>', bytes)), stringsOf(), 1);
  return writeZip([...parts.slice(0, -1), { ...parts.at(-1)!, claims: { unpackedBytes: 1000 } }]);
}

const laughs = (entity: string): string =>
  `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a0 "ha">${Array.from(
    { length: 30 },
    (_, index) => `<!ENTITY a${index + 1} "&a${index};&a${index};&a${index};">`,
  ).join('')}${entity}]>`;
const stringCell = '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>0</v></c></row>';

/**
 * Bombs of every format that a register may have.
 * @param share Of their whole size: what goes off at once must be found at a hundredth as well.
 */
export function bombs(share = 1): readonly Bomb[] {
  const bytes = (mebibytes: number): number => Math.ceil(mebibytes * mebibyte * share);
  const times = (count: number): number => Math.ceil(count * share);
  const xlsx = (name: string, write: () => Buffer, ...answers: readonly string[]): Bomb => ({
    name,
    ending: 'xlsx',
    write,
    answers,
  });
  const text = (name: string, ending: Bomb['ending'], write: () => Buffer, ...answers: string[]): Bomb => ({
    name,
    ending,
    write,
    answers,
  });
  return [
    xlsx(
      'a sheet of a gigabyte',
      () => workbook(sheetOf(repeat('<row r="2"/>', bytes(1024)))),
      'file-too-large',
    ),
    xlsx(
      'a sheet behind a second directory',
      () => twoFaced(sheetOf(repeat('<row r="2"/>', bytes(1024)))),
      'workbook-broken',
    ),
    xlsx('a sheet that says it is small', () => liar(bytes(1024)), 'workbook-broken'),
    xlsx(
      'an entity of billions of laughs',
      () => workbook(sheetOf(stringCell), `${laughs('')}<sst><si><t>&a30;</t></si></sst>`),
      'workbook-broken',
    ),
    xlsx(
      'an entity that reads a file',
      () =>
        workbook(
          sheetOf(stringCell),
          `${laughs('<!ENTITY x SYSTEM "file:///etc/passwd">')}<sst><si><t>&x;</t></si></sst>`,
        ),
      'workbook-broken',
    ),
    xlsx(
      'a cell of a gigabyte',
      () =>
        workbook(
          sheetOf(
            '<row r="2"><c r="A2" t="inlineStr"><is><t>',
            repeat('a', bytes(1024)),
            '</t></is></c></row>',
          ),
        ),
      'file-too-large',
    ),
    xlsx(
      'a cell as large as a workbook may be',
      () =>
        workbook(
          sheetOf(
            '<row r="2"><c r="A2" t="inlineStr"><is><t>',
            repeat('a', bytes(390)),
            '</t></is></c></row>',
          ),
        ),
      'cell-too-large',
    ),
    xlsx(
      'such a cell in a sheet of another name',
      () =>
        underAnotherName(
          sheetOf(
            '<row r="2"><c r="A2" t="inlineStr"><is><t>',
            repeat('a', bytes(390)),
            '</t></is></c></row>',
          ),
        ),
      'cell-too-large',
    ),
    xlsx(
      'an attribute as large as a workbook may be',
      () => workbook(sheetOf('<row r="2"><c r="', repeat('A', bytes(390)), '"/></row>')),
      'workbook-broken',
    ),
    xlsx(
      'a comment as large as a workbook may be',
      () => workbook(sheetOf('<!--', repeat('<c>', bytes(390)), '-->')),
      'workbook-broken',
    ),
    xlsx('millions of empty rows', () => workbook(sheetOf(repeat('<row/>', bytes(390)))), 'too-many-cells'),
    xlsx(
      'a million rows that end in the last column',
      () => workbook(sheetOf(repeat('<row><c r="XFD1" s="0"/></row>', times(million) * 30))),
      'too-many-cells',
    ),
    xlsx(
      'a row of millions of cells',
      () => workbook(sheetOf('<row r="2">', repeat('<c/>', bytes(390)), '</row>')),
      'too-many-cells',
    ),
    xlsx(
      'texts that lie in each other',
      () => workbook(sheetOf(stringCell), stringsOf(repeat('<a>', bytes(95)))),
      'too-many-cells',
      'workbook-broken',
    ),
    xlsx(
      'millions of empty texts',
      () => workbook(sheetOf(stringCell), stringsOf(repeat('<si/>', bytes(95)))),
      'too-many-cells',
    ),
    xlsx(
      'thousands of sheets that share many texts',
      () =>
        workbook(
          sheetOf(stringCell),
          stringsOf(repeat('<si><t>abcdefghijklmnopqrstuvwxyz</t></si>', bytes(20))),
          5000,
        ),
      'too-many-cells',
    ),
    xlsx(
      'a long text that very many cells share',
      () =>
        workbook(
          sheetOf(repeat('<row><c t="s"><v>0</v></c></row>', times(100_000) * 32)),
          stringsOf(`<si><t>${'a'.repeat(30_000)}</t></si>`),
        ),
      'cells-too-large',
    ),
    text('lists in lists', 'json', () => repeat('[', bytes(190)), 'too-deep'),
    text(
      'lists in lists that are closed',
      'json',
      () => join('[{"id":', repeat('[', bytes(90)), repeat(']', bytes(90)), '}]'),
      'too-deep',
    ),
    text(
      'millions of empty records',
      'json',
      () => join('[{}', repeat(',{}', bytes(190)), ']'),
      'too-many-cells',
    ),
    text(
      'collections of geometries in each other',
      'geojson',
      () => {
        const depth = times(3 * million);
        return join(
          '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"a"},"geometry":',
          repeat('{"type":"GeometryCollection","geometries":[', depth * 43),
          repeat(']}', depth * 2),
          '}]}',
        );
      },
      'too-deep',
    ),
    text(
      'a cell of millions of letters',
      'csv',
      () => join('id;name\na;', repeat('a', bytes(190)), '\n'),
      'text-too-long',
    ),
    text(
      'a cell in quotation marks that never ends',
      'csv',
      () => join('id;name\na;"', repeat('a', bytes(190))),
      'csv-quote',
    ),
    text(
      'millions of empty lines',
      'csv',
      () => join('id;name\n', repeat('\n', bytes(190))),
      'too-many-cells',
    ),
    text(
      'a line of millions of cells',
      'csv',
      () => join('id;name\n', repeat(';', bytes(190)), '\n'),
      'too-many-cells',
    ),
    text('lines of one letter', 'csv', () => join('id;name\n', repeat('a\n', bytes(190))), 'too-many-cells'),
  ];
}
