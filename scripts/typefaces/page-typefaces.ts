import { readFileSync } from 'node:fs';
import { projectFile } from '../../site/i18n/project-folder.ts';
import { narrowTypeface } from './narrow-typeface.ts';

/** The typefaces of the pages, as Fontsource names them, and the parts of each. */
const typefaces = [
  { name: 'atkinson-hyperlegible-next', subsets: ['latin', 'latin-ext'] },
  { name: 'readex-pro', subsets: ['arabic'] },
] as const;

/** A file of the folder `site/styles/typefaces`. */
interface TypefaceFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** The files from which the pages take their letters: the typefaces narrowed, and their licences. */
export async function pageTypefaces(): Promise<readonly TypefaceFile[]> {
  const files = typefaces.flatMap(({ name, subsets }) => {
    const read = (...path: string[]): Buffer =>
      readFileSync(projectFile('node_modules', '@fontsource-variable', name, ...path));
    return [
      Promise.resolve({ file: `${name}.LICENSE.txt`, bytes: read('LICENSE') }),
      ...subsets.map(async (subset) => {
        const file = `${name}-${subset}-wght-normal.woff2`;
        return { file, bytes: await narrowTypeface(read('files', file)) };
      }),
    ];
  });
  return (await Promise.all(files)).map(({ file, bytes }) => ({
    path: projectFile('site', 'styles', 'typefaces', file),
    bytes,
  }));
}
