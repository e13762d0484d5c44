import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { readSource } from '../../site/register/source/read-source.ts';
import { defaultFolder } from '../municipality-folder.ts';
import { registerWorkbook } from '../workbook/register-workbook.ts';
import { generateRegister, type GeneratedTable } from './generate-register.ts';

/** The forms in which a register is written. */
export type RegisterForm = 'csv' | 'excel';

/** Where the register lies in a generated municipality, by form. */
const sources: Readonly<Record<RegisterForm, string>> = { csv: 'register', excel: 'register.xlsx' };

/** Writes the folder of an invented municipality with as many places as wanted, its register as CSV. */
export async function writeMunicipality(folder: string, places: number): Promise<void> {
  const { tables } = await readSource(defaultFolder, 'register');
  await mkdir(join(folder, sources.csv), { recursive: true });
  for (const table of generateRegister(tables, places))
    await writeCsv(join(folder, sources.csv, `${table.name}.csv`), table);
  for (const name of ['basemap.geojson', 'basemap.pmtiles'])
    await copyFile(join(defaultFolder, name), join(folder, name));
  await useForm(folder, 'csv');
}

/** Makes the municipality use the register in the given form. */
export async function useForm(folder: string, form: RegisterForm): Promise<void> {
  const settings = parseDocument(await readFile(join(defaultFolder, 'municipality.yaml'), 'utf8'));
  settings.setIn(['register', 'source'], sources[form]);
  await writeFile(join(folder, 'municipality.yaml'), settings.toString());
}

/** Adds the same register as an Excel workbook. */
export async function addWorkbook(folder: string): Promise<void> {
  const { bytes } = await registerWorkbook(folder, sources.csv, 'Register');
  await writeFile(join(folder, sources.excel), bytes);
}

/** A cell as CSV holds it, RFC 4180 with `;` as Swedish spreadsheets write it. */
export function csvCell(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

async function writeCsv(path: string, { headings, rows }: GeneratedTable): Promise<void> {
  const file = createWriteStream(path);
  file.write(`\ufeff${headings.map(csvCell).join(';')}\r\n`);
  for (const row of rows) {
    const line = row.map((cell) => csvCell(String(cell ?? ''))).join(';');
    if (!file.write(`${line}\r\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
