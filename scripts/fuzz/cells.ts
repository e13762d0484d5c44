import type { Field } from '../../site/register/schema/tables.ts';
import type { CellKind } from '../../site/register/schema/field.ts';
import { vocabulary } from '../../site/register/schema/vocabulary.ts';
import type { Chance } from './chance.ts';

const right: Readonly<Record<Exclude<CellKind, 'code' | 'codes'>, readonly string[]>> = {
  text: ['Entrén mot torget', 'Åsa väg 3, 2 tr', 'a;b', 'säger "hej"', 'rad ett\nrad två', 'مدخل', '=2', '’'],
  id: ['plats-1', 'A.b_c-9', '007', '12'],
  reference: [''],
  date: ['2026-04-01', '2024-02-29', '2025-12-31'],
  number: ['0', '12', '1 200', '12,5'],
  'whole-number': ['0', '3', '17'],
  coordinate: ['58,9012', '13.2512', ''],
  'hours-of-retention': ['72', '72 timmar', '30 dygn', '0'],
  'weekly-hours': ['dygnet runt', 'mån–fre 07–18', 'må-fr 8-17, lö 10-14'],
  'yes-no': ['ja', 'nej', 'true', '0'],
  email: ['registrator@kommunen.example'],
  'web-address': ['https://www.kommunen.example/'],
  geometry: ['', 'POINT(13.25 58.9)', 'POLYGON((13.25 58.9, 13.26 58.9, 13.26 58.91, 13.25 58.9))'],
};

/** Fields that hold only some of what their kind of cell can. */
const rightOfField: Readonly<Record<string, readonly string[]>> = {
  costYear: ['2025'],
  precision: ['25', '12,5'],
  coordinateSystem: ['WGS 84'],
  north: ['58,9012'],
  east: ['13.2512'],
  protectedObject: ['nej'],
  decisionDate: ['2024-02-29'],
  startDate: ['2024-02-29'],
  signChecked: ['2026-04-01'],
  status: ['active'],
  legalBasis: ['public-task'],
  organisationNumber: ['212000-0001'],
};

/** Cells that no column asks for. */
const odd: readonly string[] = [
  ...[
    '"',
    '""',
    '"""',
    ';',
    ',',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '\u0000',
    '\u0001',
    '\u000b',
    '\u2028',
    '\ufeff',
    '\u00a0',
  ],
  ...[
    '\u202e',
    '\u200f',
    '\ud800',
    '😀',
    'é',
    '#N/A',
    '#REF!',
    '#DIV/0!',
    'NaN',
    'Infinity',
    '-0',
    '1e309',
    '1e-400',
  ],
  ...[
    '99999999999999999999',
    '0x10',
    '1,2,3',
    '1.2.3',
    '--1',
    '+46 8',
    '٣',
    '½',
    '45000',
    '60',
    '1900-02-29',
  ],
  ...[
    '2026-13-01',
    '31/12/2025',
    '0000-00-00',
    'null',
    'undefined',
    'true',
    '{}',
    '[]',
    '[1,[2]]',
    '{"a":1}',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '../../etc/passwd',
    '=cmd()',
    "'",
    '<b>',
    '&amp;',
    '&#0;',
  ],
  ...['POLYGON((', 'POINT(1)', 'POLYGON((0 0, 1 1))', 'POINT(999 999)', '{"type":"Point","coordinates":[]}'],
  ...['19121212-1212', '24-8', 'må-', '25:00', 'x'.repeat(7000), ' ', '   a   ', '_x000D_', '_x0041_'],
];

/** A cell that its column can hold. */
export function rightCell(field: Field, chance: Chance): string {
  const own = rightOfField[field.name];
  if (own !== undefined) return chance.pick(own);
  if (field.vocabulary === undefined)
    return chance.pick(right[field.cell as Exclude<CellKind, 'code' | 'codes'>]);
  // What has to be withheld whole or stops the build is left to the odd cells.
  const codes = vocabulary[field.vocabulary].filter((code) => code !== 'home');
  return field.cell === 'codes' && chance.is(0.3) ? pairOf(codes, chance) : chance.pick(codes);
}

/** Two codes of a list in one cell; nothing stands beside the one for none. */
function pairOf(codes: readonly string[], chance: Chance): string {
  const [one, other] = [chance.pick(codes), chance.pick(codes)];
  return one === 'none' || other === 'none' ? one : `${one}; ${other}`;
}

/** A cell of any kind. */
export function oddCell(chance: Chance): string {
  return chance.is(0.2) ? chance.pick(odd) + chance.pick(odd) : chance.pick(odd);
}
