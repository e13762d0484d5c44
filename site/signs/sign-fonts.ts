import { readFileSync } from 'node:fs';
import { projectFile } from '../i18n/project-folder.ts';

/** A typeface file for one script and weight. */
export interface SignFont {
  readonly name: string;
  readonly weight: 400 | 700;
  readonly data: Buffer;
  /** The letters in it, as `unicode-range` of CSS. */
  readonly range: string;
}

/** Letters of Latin script, and those of Arabic. */
export const latinFamily = 'Atkinson Hyperlegible Next';
export const arabicFamily = 'Readex Pro';

const ranges = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193',
  'latin-ext': 'U+0100-0130, U+0132-0151, U+0154-02C5, U+1E00-1EFF, U+20A0-20AB, U+20AD-20CF',
  arabic: 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC',
} as const;
const files = [
  { name: latinFamily, folder: 'atkinson-hyperlegible-next', subsets: ['latin', 'latin-ext'] },
  { name: arabicFamily, folder: 'readex-pro', subsets: ['arabic'] },
] as const;
const weights = [400, 700] as const;

let read: SignFont[] | undefined;

/**
 * The typefaces of the signs: the same as on the pages, as WOFF, which both satori and browsers read. Always the same
 * array, by which satori knows that it has read them.
 */
export function signFonts(): SignFont[] {
  read ??= files.flatMap(({ name, folder, subsets }) =>
    weights.flatMap((weight) =>
      subsets.map((subset) => ({
        name,
        weight,
        range: ranges[subset],
        data: readFileSync(
          projectFile(
            'node_modules',
            '@fontsource',
            folder,
            'files',
            `${folder}-${subset}-${weight}-normal.woff`,
          ),
        ),
      })),
    ),
  );
  return read;
}
