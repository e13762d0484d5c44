import { statSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { languageOf, type EditorLocale } from '../../site/i18n/locales.ts';
import { projectFile } from '../../site/i18n/project-folder.ts';
import { settingsFile } from '../../site/municipality/read-municipality.ts';
import { templateWorkbook } from './template-workbook.ts';

/** What came of the template: the files written, or the one that was there already. */
export type WrittenTemplate =
  { readonly workbook: string; readonly settings: string | undefined } | { readonly exists: string };

/** Name of the workbook in a municipality folder. */
const workbookName = 'register.xlsx';

/**
 * Writes the template as a file, or into a folder together with the settings to fill in. A file that
 * is there already is never touched, and then nothing is written at all.
 */
export async function writeTemplate(target: string, locale: EditorLocale): Promise<WrittenTemplate> {
  const isFile = extname(target).toLowerCase() === '.xlsx';
  if (!isFile && statSync(target, { throwIfNoEntry: false })?.isFile()) return { exists: target };
  const workbook = isFile ? target : join(target, workbookName);
  const settings = isFile ? undefined : join(target, settingsFile);
  const files: [string, Uint8Array][] = [[workbook, await templateWorkbook(locale)]];
  if (settings !== undefined)
    files.unshift([
      settings,
      await readFile(projectFile('content', languageOf(locale).lang, 'municipality-template.yaml')),
    ]);
  await mkdir(dirname(workbook), { recursive: true });
  const made: string[] = [];
  for (const [path, bytes] of files) {
    if (await createFile(path, bytes)) made.push(path);
    else {
      await Promise.all(made.map((each) => rm(each)));
      return { exists: path };
    }
  }
  return { workbook, settings };
}

/** Creates a file; false where there is one already. */
async function createFile(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await writeFile(path, bytes, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
