import type { Chance } from './chance.ts';
import type { FuzzedTable } from './fuzzed-tables.ts';

/** Files of a municipality folder, by their path. */
export type Files = Readonly<Record<string, Buffer>>;

const encodings = ['utf8', 'utf8', 'utf8', 'bom', 'latin1', 'utf16le'] as const;

function encode(text: string, chance: Chance): Buffer {
  const encoding = chance.pick(encodings);
  if (encoding === 'latin1') return Buffer.from(text, 'latin1');
  if (encoding === 'utf16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  return Buffer.from(encoding === 'bom' ? `\ufeff${text}` : text);
}

/** Writes one CSV file for each table, with a delimiter, line ends and quotation as somebody's program has them. */
export function writeCsv(tables: readonly FuzzedTable[], chance: Chance): Files {
  const delimiter = chance.pick([';', ';', ',', '\t', '|']);
  const lineEnd = chance.pick(['\r\n', '\n', '\r']);
  const quotesAll = chance.is(0.3);
  const quote = (cell: string): string =>
    quotesAll || /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return Object.fromEntries(
    tables.map(({ name, headings, rows }) => {
      const lines = [headings, ...rows].map((cells) => cells.map(quote).join(delimiter));
      const said = chance.is(0.05) ? [`sep=${delimiter}`] : [];
      return [
        `${name}.csv`,
        encode([...said, ...lines].join(lineEnd) + (chance.is(0.5) ? lineEnd : ''), chance),
      ];
    }),
  );
}

/** Numbers and truth as such where the text is one, at times. */
function valueOf(cell: string, chance: Chance): unknown {
  if (chance.is(0.5) && /^-?\d{1,6}(\.\d+)?$/.test(cell)) return Number(cell);
  if (cell === 'true') return true;
  if (cell === '') return chance.pick([null, '', undefined]);
  return chance.is(0.03) ? [cell, cell] : cell;
}

const recordsOf = ({ headings, rows }: FuzzedTable, chance: Chance): Record<string, unknown>[] =>
  rows.map((cells) =>
    Object.fromEntries(headings.map((key, index) => [key, valueOf(cells[index]!, chance)])),
  );

/** Writes all tables as one JSON file, or the places alone as a list. */
export function writeJson(tables: readonly FuzzedTable[], chance: Chance): Files {
  const all = Object.fromEntries(tables.map((table) => [table.name, recordsOf(table, chance)]));
  const value = tables.length === 1 && chance.is(0.5) ? all['places'] : all;
  return { 'register.json': encode(JSON.stringify(value, null, chance.pick([0, 2])), chance) };
}

/** Writes the places as GeoJSON, and the other tables as CSV beside them. */
export function writeGeoJson(tables: readonly FuzzedTable[], chance: Chance): Files {
  const places = tables.filter(({ name }) => name === 'places');
  const geometries = [
    null,
    { type: 'Point', coordinates: [13.25, 58.9] },
    { type: 'MultiPoint', coordinates: [[13.25, 58.9]] },
    {
      type: 'Polygon',
      coordinates: [
        [
          [13.25, 58.9],
          [13.26, 58.9],
          [13.26, 58.91],
          [13.25, 58.9],
        ],
      ],
    },
  ];
  const features = places
    .flatMap((table) => recordsOf(table, chance))
    .map((properties) => ({ type: 'Feature', properties, geometry: chance.pick(geometries) }));
  return {
    'places.geojson': encode(JSON.stringify({ type: 'FeatureCollection', features }), chance),
    ...writeCsv(
      tables.filter(({ name }) => name !== 'places'),
      chance,
    ),
  };
}
