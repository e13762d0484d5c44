import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Issue } from '../issue.ts';
import { readCsv } from './csv.ts';
import { largestWorkbook, readExcel, tooLarge } from './excel.ts';
import { readJson } from './json.ts';
import type { SourceResult } from '../source-table.ts';

type Format = 'workbook' | 'csv' | 'json';

const formats: Readonly<Record<string, Format>> = {
  '.xlsx': 'workbook',
  '.xlsm': 'workbook',
  '.xls': 'workbook',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'csv',
  '.json': 'json',
  '.geojson': 'json',
};

/** Files that stand beside a register and are none. */
const neverRegisters = /^(~\$|\.|package(-lock)?\.json$|tsconfig\.json$|manifest\.json$|readme|l[äa]s ?mig)/i;

/** Folder in which a register of several files may stand. */
const registerFolder = 'register';

/** What is known about where the register is. */
export interface SourceOptions {
  /** Names of files in the folder that are not the register, e.g. the basemap. */
  readonly ignore?: readonly string[];
}

/**
 * Finds and reads the register of a municipality folder, or a lone file.
 *
 * @param stated File or folder of the register as the settings say, relative to the municipality folder.
 */
export async function readSource(folder: string, stated?: string, options: SourceOptions = {}): Promise<SourceResult> {
  const kind = await kindOf(folder);
  if (kind === 'file') return readFiles([folder], dirname(folder));
  if (kind === 'nothing') return failed('file-missing', basename(folder));
  if (stated !== undefined) {
    const path = resolve(folder, stated);
    const isInside = isAbsolute(stated) || !relative(resolve(folder), path).startsWith('..');
    if (!isInside) return failed('file-unreadable', stated, { reason: 'not-allowed' });
    const target = await kindOf(path);
    if (target === 'nothing') return failed('file-missing', stated);
    return target === 'file' ? readFiles([path], folder) : readFolder(path, folder, options);
  }
  return readFolder(folder, folder, options);
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? 'nothing' : found.isDirectory() ? 'folder' : 'file';
}

function failed(code: Issue['code'], file: string, variables?: Issue['variables']): SourceResult {
  return { tables: [], issues: [{ code, at: { file }, variables }] };
}

/** Reads the register of a folder: one format only, so that nobody edits one file and publishes another. */
async function readFolder(folder: string, root: string, { ignore = [] }: SourceOptions): Promise<SourceResult> {
  const names = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = names.filter((entry) => entry.isFile() && !neverRegisters.test(entry.name) && !ignore.includes(entry.name));
  const candidates = files.filter(({ name }) => formats[extname(name).toLowerCase()] !== undefined);
  const inner = names.find((entry) => entry.isDirectory() && entry.name === registerFolder);
  const label = relative(root, folder) || '.';
  if (candidates.length === 0) {
    if (inner && folder === root) return readFolder(join(folder, inner.name), root, { ignore });
    return failed('register-missing', label, { found: names.map(({ name }) => name).join(', ') });
  }
  const found = new Set(candidates.map(({ name }) => formats[extname(name).toLowerCase()]));
  const workbooks = candidates.filter(({ name }) => formats[extname(name).toLowerCase()] === 'workbook');
  if (found.size > 1 || workbooks.length > 1 || (inner && folder === root)) {
    const all = [...candidates.map(({ name }) => name), ...(inner && folder === root ? [`${inner.name}/`] : [])];
    return failed('register-ambiguous', label, { found: all.join(', ') });
  }
  return readFiles(candidates.map(({ name }) => join(folder, name)), root);
}

async function readFiles(paths: readonly string[], root: string): Promise<SourceResult> {
  const results: SourceResult[] = [];
  for (const path of paths) results.push(await readOne(path, relative(root, path)));
  return { tables: results.flatMap(({ tables }) => tables), issues: results.flatMap(({ issues }) => issues) };
}

async function readOne(path: string, file: string): Promise<SourceResult> {
  const format = formats[extname(path).toLowerCase()];
  if (!format) return failed('file-unreadable', file, { reason: 'not-a-register' });
  const { size } = await stat(path);
  if (size > largestWorkbook) return { tables: [], issues: [tooLarge(file, size)] };
  const bytes = await readFile(path);
  const name = basename(path, extname(path));
  if (format === 'workbook') return readExcel(bytes, file);
  return format === 'csv' ? readCsv(bytes, file, name) : readJson(bytes, file, name);
}
