/**
 * `npm run basemap -- FILE [FILE …] [FOLDER]`: makes the basemap of a municipality folder from an extract of
 * OpenStreetMap (.osm.pbf), a GeoPackage or GeoJSON. Exit code 0: made, 1: a file or folder could not be used, 2: the
 * command was not understood.
 */
import { statSync } from 'node:fs';
import { showSteps } from './basemap/show-steps.ts';
import { makeBasemap } from './basemap/make-basemap.ts';
import { municipalityFolder } from './municipality-folder.ts';
import { runCommand } from './run-command.ts';
import { SpokenError } from './spoken-error.ts';

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

await runCommand(async (words) => {
  const stated = process.argv.slice(2).filter((word) => word !== '--');
  const folders = stated.filter(isFolder);
  const files = stated.filter((path) => !isFolder(path));
  if (files.length === 0 || folders.length > 1 || files.some((word) => word.startsWith('-'))) {
    process.stderr.write(`${words('basemap.usage')}\n`);
    return 2;
  }
  const folder = municipalityFolder(folders[0]);
  if (!isFolder(folder)) throw new SpokenError('basemap.folder-missing', { folder });
  const steps = showSteps(process.stderr, words);
  const made = await makeBasemap(files, folder, {
    onStep: steps.show,
    onWarning: (warning) => process.stderr.write(`${words(`basemap.warning.${warning}`)}\n`),
  });
  steps.end();
  const megabytes = (path: string): string => (statSync(path).size / 1e6).toFixed(1);
  const lines = [
    words(`basemap.extent.${made.origin}`),
    words('basemap.made', { file: made.path, count: made.count, megabytes: megabytes(made.path) }),
    words('basemap.tiles', { file: made.tilesPath, megabytes: megabytes(made.tilesPath) }),
  ];
  if (made.attribution !== undefined)
    lines.push(words('basemap.attribution', { attribution: made.attribution }));
  lines.push(words('basemap.next'));
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
});
