/**
 * Makes all pages and other files of a municipality folder without any check: `node make-pages.ts FOLDER OUTPUT`.
 * This is what other generators do too, and no command of the portal.
 */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildPages } from '../../publish/build-pages.ts';

const [folder = '', output = ''] = process.argv.slice(2);
process.env['INSYN_MUNICIPALITY'] = resolve(folder);
await mkdir(output);
await buildPages(resolve(output), resolve(output));
