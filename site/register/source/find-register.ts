import { readdir } from 'node:fs/promises';
import { basename, extname, join, normalize } from 'node:path';
import type { Issue } from '../issue.ts';
import { kindOf } from './file-kind.ts';

/** How the files of a register are read. */
export type Format = 'workbook' | 'csv' | 'json';

const formats: ReadonlyMap<string, Format> = new Map([
  ['.xlsx', 'workbook'],
  ['.xlsm', 'workbook'],
  ['.xls', 'workbook'],
  ['.ods', 'workbook'],
  ['.csv', 'csv'],
  ['.tsv', 'csv'],
  ['.txt', 'csv'],
  ['.json', 'json'],
  ['.geojson', 'json'],
]);

/** Files that stand beside a register and are none: lock files of Office, hidden files, and papers. */
const neverRegisters =
  /^(~\$|\.|(package(-lock)?|tsconfig|manifest)\.json$|basemap\.geojson$|read ?me|l[äa]s ?mig|licen[cs]e?\.)/i;

/** Folder in which a register of several files may stand. */
const registerFolder = 'register';

/** The files of the register, or why they could not be told. */
export type FoundRegister = { readonly paths: readonly string[] } | { readonly issue: Issue };

/** How a file is read, by the end of its name; undefined where it is no register. */
export function formatOf(path: string): Format | undefined {
  return formats.get(extname(path).toLowerCase());
}

/**
 * Finds the register in a folder or in its `register` folder: one workbook, or files of one format
 * only, so that nobody edits one file and publishes another. A map file may have CSV files beside it
 * for the tables that hold no positions.
 *
 * @param ignore Paths of files in the folder that are not the register, e.g. the basemap.
 * @param isSideTable Whether a file name without its ending is that of a table other than the places.
 * @param label How the folder is named in an issue.
 */
export async function findRegister(
  folder: string,
  ignore: readonly string[],
  isSideTable: (name: string) => boolean,
  label: string,
): Promise<FoundRegister> {
  const ignored = new Set(ignore.map(comparablePath));
  const isCandidate = (path: string): boolean => !ignored.has(comparablePath(path));
  const names = await listNames(folder);
  const own = (await candidatesIn(folder, names)).filter(isCandidate);
  const hasInner =
    names.includes(registerFolder) && (await kindOf(join(folder, registerFolder))) === 'folder';
  const innerFolder = join(folder, registerFolder);
  const inner = hasInner ? await candidatesIn(innerFolder, await listNames(innerFolder)) : [];
  const innerPaths = inner.map((name) => join(registerFolder, name)).filter(isCandidate);
  const found = own.length > 0 ? own : innerPaths;
  if (found.length === 0) return failed('register-missing', label, names);
  if (own.length > 0 && innerPaths.length > 0)
    return failed('register-ambiguous', label, [...own, registerFolder]);
  const kinds = new Set(found.map(formatOf));
  const isUniform = kinds.size === 1 && (found.length === 1 || !kinds.has('workbook'));
  const [map, ...others] = found.toSorted(
    (a, b) => Number(formatOf(a) === 'csv') - Number(formatOf(b) === 'csv'),
  );
  const isMapWithTables =
    formatOf(map!) === 'json' &&
    others.every((name) => formatOf(name) === 'csv' && isSideTable(basename(name, extname(name))));
  const isOne = isUniform || isMapWithTables;
  return isOne
    ? { paths: found.map((name) => join(folder, name)) }
    : failed('register-ambiguous', label, found);
}

function failed(code: Issue['code'], file: string, found: readonly string[]): FoundRegister {
  const variables = { found: found.join(', '), example: found[0] ?? '' };
  return { issue: { code, at: { file }, variables } };
}

/** Names of what a folder holds, in an order that is the same on every machine. */
async function listNames(folder: string): Promise<string[]> {
  return (await readdir(folder)).sort((a, b) => (a < b ? -1 : 1));
}

async function candidatesIn(folder: string, names: readonly string[]): Promise<string[]> {
  const candidates = names.filter(
    (name) => formatOf(name) !== undefined && !neverRegisters.test(name.normalize('NFC')),
  );
  const kinds = await Promise.all(candidates.map((name) => kindOf(join(folder, name))));
  return candidates.filter((_, index) => kinds[index] === 'file');
}

/** macOS writes å in file names as a and a ring. */
function comparablePath(path: string): string {
  return normalize(path).normalize('NFC');
}
