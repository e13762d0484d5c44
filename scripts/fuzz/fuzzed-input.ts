import { breakBytes } from './break-bytes.ts';
import { chanceOf, type Chance } from './chance.ts';
import { makeTables, type FuzzedTables } from './fuzzed-tables.ts';
import { packWorkbook, workbookParts } from './write-workbook.ts';
import { writeCsv, writeGeoJson, writeJson, type Files } from './write-texts.ts';

/** The forms of a register that there is a reader for. */
export const formats = ['workbook', 'csv', 'geojson', 'json'] as const;
/** The form of a register. */
export type Format = (typeof formats)[number];

/** One input for the check. */
export interface FuzzedInput {
  readonly format: Format;
  readonly files: Files;
  /** Whether bytes were changed, so that not even the writer knows what the file says now. */
  readonly isBroken: boolean;
  /** The marks that still stand in the files; undefined where they are packed, and nobody knows. */
  readonly marks: readonly string[] | undefined;
}

/** The input of a number: the same number gives the same bytes. */
export function fuzzedInput(number: number): FuzzedInput {
  const chance = chanceOf(number);
  const format = formats[number % formats.length]!;
  const made = makeTables(chance);
  const isBroken = chance.is(0.5);
  if (format === 'workbook') return fuzzWorkbook(made, isBroken, chance);
  const write = { csv: writeCsv, geojson: writeGeoJson, json: writeJson }[format];
  const files = write(made.tables, chance);
  if (!isBroken) return { format, files, isBroken, marks: made.marks };
  const broken = breakOne(files, chance);
  return { format, files: broken, isBroken, marks: made.marks.filter((mark) => standsIn(broken, mark)) };
}

/** Half of what is broken in a workbook is the XML in it, half the archive. */
function fuzzWorkbook({ tables, marks }: FuzzedTables, isBroken: boolean, chance: Chance): FuzzedInput {
  const parts = workbookParts(tables, chance);
  if (!isBroken) return { format: 'workbook', files: packWorkbook(parts), isBroken, marks };
  if (chance.is(0.5))
    return { format: 'workbook', files: breakOne(packWorkbook(parts), chance), isBroken, marks: undefined };
  const name = chance.pick(Object.keys(parts));
  const part = breakBytes(Buffer.from(parts[name]!), chance).toString();
  return { format: 'workbook', files: packWorkbook({ ...parts, [name]: part }), isBroken, marks: undefined };
}

function breakOne(files: Files, chance: Chance): Files {
  const name = chance.pick(Object.keys(files));
  return { ...files, [name]: breakBytes(files[name]!, chance) };
}

function standsIn(files: Files, mark: string): boolean {
  return Object.values(files).some(
    (bytes) => bytes.includes(mark) || bytes.includes(Buffer.from(mark, 'utf16le')),
  );
}
