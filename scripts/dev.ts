/** `npm run dev [-- FOLDER]`: serves the portal while words, pages or the register are being changed. */
import { dev } from 'astro';
import { municipalityFolder } from './municipality-folder.ts';

process.env['INSYN_MUNICIPALITY'] = municipalityFolder(process.argv[2]);
await dev({});
