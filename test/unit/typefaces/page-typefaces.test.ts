import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { weights } from '../../../scripts/typefaces/narrow-typeface.ts';
import { pageTypefaces } from '../../../scripts/typefaces/page-typefaces.ts';
import { projectFile } from '../../../site/i18n/project-folder.ts';

test('the typefaces of the pages are those of Fontsource, narrowed', async () => {
  const files = await pageTypefaces();
  expect(files.filter(({ path }) => path.endsWith('.woff2')).length).toBe(3);
  for (const { path, bytes } of files) expect(readFileSync(path).equals(bytes), path).toBe(true);
});

test('no style sheet asks for a weight that the typefaces do not have', () => {
  const sheets = globSync(projectFile('site', 'styles', '*.css')).map((path) => readFileSync(path, 'utf8'));
  const asked = sheets.flatMap((sheet) =>
    [...sheet.matchAll(/font-weight:\s*([\d ]+);/g)].flatMap(([, numbers]) =>
      numbers!.split(' ').map(Number),
    ),
  );
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((weight) => weight < weights.min || weight > weights.max)).toEqual([]);
});
