import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Level } from '../../site/i18n/level.ts';
import type { Locale } from '../../site/i18n/locales.ts';
import { pageUrl } from '../../site/i18n/urls.ts';
import type { Printer } from '../signs/print-page.ts';

/** A page that is to be printed. */
export interface Notice {
  readonly placeId: string;
  readonly level: Level;
  readonly locale: Locale;
}

/** What came of a page. */
export interface PrintedNotice {
  /** Name of the file in the output folder. */
  readonly file: string;
  /** Whether the file was already there, made from the same page. */
  readonly wasThere: boolean;
}

/** Which bytes each file was made from: a run that was broken off goes on where it was. */
type Made = Record<string, string>;
const record = 'made.json';

/**
 * Prints pages of the published folder one after another, and tells of each when it is done. A page that has not
 * changed since its file was made is not printed again.
 */
export async function* printNotices(
  notices: readonly Notice[],
  published: string,
  address: string,
  output: string,
  printer: () => Promise<Printer>,
): AsyncGenerator<PrintedNotice> {
  await mkdir(output, { recursive: true });
  const recordPath = join(output, record);
  const made = existsSync(recordPath) ? (JSON.parse(await readFile(recordPath, 'utf8')) as Made) : {};
  for (const { placeId, level, locale } of notices) {
    const path = pageUrl({ page: 'place', id: placeId, level }, locale);
    const html = await readFile(join(published, path, 'index.html'));
    // The names of the style sheets change with what is in them, and stand in the page.
    const digest = createHash('sha256').update(html).digest('hex').slice(0, 32);
    const file = `${placeId}-${level}-${locale}.pdf`;
    const wasThere = made[file] === digest && existsSync(join(output, file));
    if (!wasThere) {
      const pdf = await (await printer()).printAddress(new URL(path.slice(1), address).href);
      await writeWhole(join(output, file), pdf);
      made[file] = digest;
      await writeWhole(recordPath, JSON.stringify(made, null, 1));
    }
    yield { file, wasThere };
  }
}

/** Whoever stops the command must not leave half a file that looks finished. */
async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}
