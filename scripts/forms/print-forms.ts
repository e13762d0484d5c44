import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formFile } from '../../site/rights/form-file.ts';
import { listFiles } from '../publish/list-files.ts';
import { serveFolder } from '../serve/serve-folder.ts';
import type { Printer } from '../signs/print-page.ts';

/** Which forms are printed, and how. */
export interface FormPrinting {
  /** The built folder. */
  readonly folder: string;
  /** The path that the portal stands under, with slashes at both ends. */
  readonly base: string;
  /** Folders of the pages, from the built folder, e.g. `sv/plats/torget/blankett/`. */
  readonly pages: readonly string[];
  /** The day that the register shows, ISO 8601, which the files are dated with: the same page gives the same bytes. */
  readonly date: string;
  /** Where printed forms are kept until their page changes. */
  readonly cache: string;
  readonly startPrinter: () => Promise<Printer>;
}

/**
 * Prints the paper forms of a built folder to tagged PDF, beside their pages. A form whose page and style sheets are as
 * they were is taken from the cache.
 *
 * @returns how many were printed anew.
 */
export async function printForms(printing: FormPrinting): Promise<number> {
  const { folder, pages, cache } = printing;
  const styles = await digestStyles(folder);
  await mkdir(cache, { recursive: true });
  const wanted = await Promise.all(
    pages.map(async (page) => {
      const digest = createHash('sha256')
        .update(styles)
        .update(await readFile(join(folder, page, 'index.html')));
      return { page, kept: join(cache, `${digest.digest('hex').slice(0, 32)}.pdf`) };
    }),
  );
  const missing = wanted.filter(({ kept }) => !existsSync(kept));
  if (missing.length > 0) await printMissing(missing, printing);
  for (const { page, kept } of wanted) await writeFile(join(folder, page, formFile), await readFile(kept));
  return missing.length;
}

async function printMissing(
  missing: readonly { readonly page: string; readonly kept: string }[],
  { folder, base, date, startPrinter }: FormPrinting,
): Promise<void> {
  const served = await serveFolder(folder, { port: 0, base });
  const printer = await startPrinter();
  try {
    for (const { page, kept } of missing) {
      const pdf = dateAs(await printer.printAddress(`${served.address}${page}`), date);
      // Another build may print the same at the same time: nobody may read half a file.
      const unfinished = `${kept}.${process.pid}`;
      await writeFile(unfinished, pdf);
      await rename(unfinished, kept);
    }
  } finally {
    await printer.close();
    await served.close();
  }
}

async function digestStyles(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const sheets = (await listFiles(folder)).filter((file) => file.endsWith('.css')).sort();
  for (const sheet of sheets) hash.update(await readFile(join(folder, sheet)));
  return hash.digest('hex');
}

/** Dates a file that says when it was printed with another day; the places in it stay where they are. */
function dateAs(pdf: Buffer, date: string): Buffer {
  const day = date.replaceAll('-', '');
  const dated = pdf
    .toString('latin1')
    .replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, (_whole, start: string) => `${start}${day}000000`);
  return Buffer.from(dated, 'latin1');
}
