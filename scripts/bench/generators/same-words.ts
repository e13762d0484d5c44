import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';

/** The words of a page in their order, whatever stands between them. */
export function wordsOf(markup: string): string {
  let text = '';
  const parser = new Parser({
    ontext(part) {
      text += part;
    },
    onopentag() {
      text += ' ';
    },
    onclosetag() {
      text += ' ';
    },
  });
  parser.end(markup);
  return text.replace(/\s+/g, ' ').trim();
}

/** Evenly spread among all pages. */
const compared = 60;

/** The most by which the pages of two generators may differ in size, as a share. */
const mostDifference = 0.03;

/**
 * Makes sure that two folders hold the same pages: every page is there, and some of them, evenly among all, have the
 * same words and about the same size.
 * @returns the bytes of all the pages of the second folder.
 * @throws Error if they do not, for then a comparison would say nothing.
 */
export async function requireSamePages(
  ours: string,
  theirs: string,
  pages: readonly string[],
): Promise<number> {
  let bytes = 0;
  for (const page of pages) bytes += (await stat(join(theirs, page))).size;
  const step = Math.ceil(pages.length / compared);
  for (const page of pages.filter((_, index) => index % step === 0)) {
    const [one, other] = await Promise.all(
      [ours, theirs].map((folder) => readFile(join(folder, page), 'utf8')),
    );
    if (wordsOf(one!) !== wordsOf(other!)) throw new Error(`${theirs} has other words in ${page}.`);
    const difference = Math.abs(other!.length / one!.length - 1);
    if (difference > mostDifference)
      throw new Error(`${page} of ${theirs} differs by ${(difference * 100).toFixed(1)} % in size.`);
  }
  return bytes;
}
