import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** A municipality folder to write: the settings, and files by their path. */
export interface MunicipalityFixture {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** Settings that are right and short. */
export const plainSettings = {
  name: 'Prövköpings kommun',
  asOf: '2026-11-01',
  languages: ['sv', 'en'],
} as const;

/** Writes a municipality folder. */
export async function writeMunicipality(
  folder: string,
  { settings = {}, files }: MunicipalityFixture,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'municipality.yaml'), stringify({ ...plainSettings, ...settings }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Rows as CSV with `;`, headings from the keys of the first row. */
export function toCsv(rows: readonly Readonly<Record<string, string>>[]): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))]
    .map((cells) => cells.map(quote).join(';'))
    .join('\r\n');
}
