import { writeFileSync } from 'node:fs';
import { pageTypefaces } from './typefaces/page-typefaces.ts';

// Writes the typefaces of the pages from those of Fontsource, when there are new ones.
for (const { path, bytes } of await pageTypefaces()) writeFileSync(path, bytes);
