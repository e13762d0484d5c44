import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { severityOf } from '../issue.ts';
import type { SourceResult } from '../source-table.ts';
import { largestWorkbook } from './check-workbook.ts';
import { readCsv } from './csv.ts';
import { readExcel } from './excel.ts';
import { kindOf } from './file-kind.ts';
import { findRegister, formatOf } from './find-register.ts';
import { readJson } from './json.ts';
import { joinResults, nothingBut, tooLarge, unreadable } from './unreadable.ts';

/** The most bytes of a text file: a register of 100,000 places is about 50 MB. */
export const largestText = 200 * 1024 * 1024;

/** What is known about where the register is. */
export interface SourceOptions {
  /** Paths of files in the folder that are not the register, e.g. the basemap. */
  readonly ignore?: readonly string[];
  /** Whether a file name without its ending is that of a table other than the places, e.g. `controllers`. */
  readonly isSideTable?: (name: string) => boolean;
}

/**
 * Finds and reads the register of a municipality folder, or a lone file.
 *
 * @param stated File or folder of the register as the settings say, relative to the municipality
 *   folder. Only an absolute path may lead out of it.
 */
export async function readSource(
  folder: string,
  stated?: string,
  { ignore = [], isSideTable = () => false }: SourceOptions = {},
): Promise<SourceResult> {
  const kind = await kindOf(folder);
  if (kind === 'file') return readFiles([folder], dirname(folder));
  if (kind === 'nothing') return nothingBut({ code: 'file-missing', at: { file: basename(folder) } });
  const target = stated === undefined ? folder : resolve(folder, stated);
  const mayLeave = stated !== undefined && isAbsolute(stated);
  if (!mayLeave && !isInside(resolve(folder), resolve(target)))
    return nothingBut(unreadable(stated ?? basename(folder), 'not-allowed'));
  const targetKind = stated === undefined ? kind : await kindOf(target);
  if (targetKind === 'nothing')
    return nothingBut({ code: 'file-missing', at: { file: stated ?? basename(folder) } });
  if (targetKind === 'file') return readFiles([target], folder, mayLeave);
  return withPermission(stated ?? '.', async () => {
    const found = await findRegister(target, ignore, isSideTable, stated ?? '.');
    return 'issue' in found ? nothingBut(found.issue) : readFiles(found.paths, folder, mayLeave);
  });
}

/** Reads files one after the other, so that only one is held as bytes. */
async function readFiles(paths: readonly string[], root: string, mayLeave = false): Promise<SourceResult> {
  const results: SourceResult[] = [];
  for (const path of paths) {
    const file = labelOf(path, root);
    results.push(await withPermission(file, () => readOne(path, root, file, mayLeave)));
  }
  const result = joinResults(results);
  const isSilent =
    result.tables.length === 0 && !result.issues.some((issue) => severityOf(issue) === 'error');
  if (!isSilent) return result;
  return {
    tables: [],
    issues: [...result.issues, { code: 'register-empty', at: { file: labelOf(paths[0]!, root) } }],
  };
}

async function readOne(path: string, root: string, file: string, mayLeave: boolean): Promise<SourceResult> {
  const format = formatOf(path);
  if (!format) return nothingBut(unreadable(file, 'not-a-register'));
  // A link in the folder may lead out of it.
  if (!mayLeave && !isInside(await realpath(root), await realpath(path)))
    return nothingBut(unreadable(file, 'not-allowed'));
  const { size } = await stat(path);
  const most = format === 'workbook' ? largestWorkbook : largestText;
  if (size > most) return nothingBut(tooLarge(file, size, most));
  const bytes = await readFile(path);
  const name = basename(path, extname(path));
  if (format === 'workbook') return readExcel(bytes, file);
  return format === 'csv' ? readCsv(bytes, file, name) : readJson(bytes, file, name);
}

/** A file that may not be opened, or that somebody just took away, is a finding; any other failure is ours. */
async function withPermission(file: string, read: () => Promise<SourceResult>): Promise<SourceResult> {
  try {
    return await read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM') return nothingBut(unreadable(file, 'no-permission'));
    if (code === 'ENOENT') return nothingBut({ code: 'file-missing', at: { file } });
    throw error;
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The path as it is told: from the municipality folder, with `/` on every system. */
function labelOf(path: string, root: string): string {
  return isInside(resolve(root), resolve(path)) ? relative(root, path).split(sep).join('/') : path;
}
