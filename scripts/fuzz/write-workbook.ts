import { strToU8, zipSync } from 'fflate';
import type { Chance } from './chance.ts';
import type { FuzzedTable } from './fuzzed-tables.ts';
import type { Files } from './write-texts.ts';

/** Characters that no XML may hold are written as Excel writes them. */
const xmlText = (text: string): string =>
  text
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(
      /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );

const columnName = (index: number): string =>
  (index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : '') +
  String.fromCharCode(65 + (index % 26));

/** Ways in which programs write the same workbook. */
interface Manner {
  readonly shared: boolean;
  readonly addressed: boolean;
  readonly numbered: boolean;
  readonly prefix: string;
  readonly wrapText: (text: string) => string;
}

function mannerOf(chance: Chance): Manner {
  return {
    shared: chance.is(0.5),
    addressed: chance.is(0.9),
    numbered: chance.is(0.9),
    prefix: chance.is(0.1) ? 'x:' : '',
    wrapText: chance.pick([
      (text: string) => `<t>${text}</t>`,
      (text: string) => `<t xml:space="preserve">${text}</t>`,
      (text: string) => `<r><rPr><b/></rPr><t>${text}</t></r>`,
      (text: string) => `<t><![CDATA[]]>${text}</t>`,
      (text: string) => `<t>${text}</t><phoneticPr fontId="1"/>`,
    ]),
  };
}

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

function writeSheet(
  { headings, rows }: FuzzedTable,
  manner: Manner,
  texts: string[],
  chance: Chance,
): string {
  const { shared, addressed, numbered, wrapText } = manner;
  const writeCell = (cell: string, row: number, column: number): string => {
    const address = addressed ? ` r="${columnName(column)}${row}"` : '';
    if (cell === '' && chance.is(0.02)) return `<c${address}><f>A1</f></c>`;
    if (cell === '') return addressed && chance.is(0.5) ? '' : `<c${address}/>`;
    if (/^\d{1,6}$/.test(cell) && chance.is(0.5))
      return `<c${address} s="${chance.pick([0, 1, 2])}"><v>${cell}</v></c>`;
    if (cell === 'true') return `<c${address} t="b"><v>1</v></c>`;
    if (cell.startsWith('#')) return `<c${address} t="e"><v>${xmlText(cell)}</v></c>`;
    if (!shared || chance.is(0.1))
      return chance.is(0.2)
        ? `<c${address} t="str"><f>A1</f><v>${xmlText(cell)}</v></c>`
        : `<c${address} t="inlineStr"><is>${wrapText(xmlText(cell))}</is></c>`;
    texts.push(`<si>${wrapText(xmlText(cell))}</si>`);
    return `<c${address} t="s"><v>${texts.length - 1}</v></c>`;
  };
  const lines = [headings, ...rows].map((cells, index) => {
    const number = numbered ? ` r="${index + 1}"` : '';
    const written = cells.map((cell, column) => writeCell(cell, index + 1, column)).join('');
    return `<row${number}${chance.is(0.05) ? ' hidden="1"' : ''}>${written}</row>`;
  });
  return `<worksheet ${namespaces}><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

const relation = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;

const relations = (...all: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

/** Numbers as they are, with noughts before them, and with a unit after them. */
const styles = `<styleSheet ${namespaces}><numFmts count="2"><numFmt numFmtId="164" formatCode="000"/><numFmt numFmtId="165" formatCode="0\\ &quot;dygn&quot;"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

/** The parts of a workbook as XML, one sheet for each table. */
export function workbookParts(tables: readonly FuzzedTable[], chance: Chance): Record<string, string> {
  const manner = mannerOf(chance);
  const texts: string[] = [];
  const sheets = tables.map((table) => writeSheet(table, manner, texts, chance));
  const prefixed = (xml: string): string =>
    manner.prefix === ''
      ? xml
      : xml
          .replace(' xmlns=', ` xmlns:${manner.prefix.slice(0, -1)}=`)
          .replace(/<(\/?)(?=[a-z])/gi, `<$1${manner.prefix}`);
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${namespaces}><sheets>${tables.map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/styles.xml': prefixed(styles),
    'xl/_rels/workbook.xml.rels': relations(
      relation(tables.length + 2, 'styles', 'styles.xml'),
      ...tables.map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
      ...(texts.length > 0 ? [relation(tables.length + 1, 'sharedStrings', 'sharedStrings.xml')] : []),
    ),
    ...(texts.length > 0
      ? {
          'xl/sharedStrings.xml': prefixed(
            `<sst ${namespaces} count="${texts.length}">${texts.join('')}</sst>`,
          ),
        }
      : {}),
    ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, prefixed(xml)])),
  };
}

/** Packs the parts of a workbook. */
export function packWorkbook(parts: Readonly<Record<string, string>>): Files {
  const entries = Object.entries(parts).map(
    ([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)] as const,
  );
  // The time in the archive is none that passes.
  const bytes = zipSync(Object.fromEntries(entries), { level: 1, mtime: '2026-01-01' });
  return { 'register.xlsx': Buffer.from(bytes) };
}
