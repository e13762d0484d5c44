import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeBasemap } from './basemap/make-basemap.ts';
import { defaultFolder } from './municipality-folder.ts';
import { makeTown } from './town/town.ts';
import { basemapText, landmarksText } from './town/write.ts';

// Writes the invented town: the basemap of the example municipality, made like that of any other, and where its landmarks are.
const { features, landmarks } = makeTown();
const folder = await mkdtemp(join(tmpdir(), 'town-'));
try {
  const source = join(folder, 'town.geojson');
  writeFileSync(source, basemapText(features));
  await makeBasemap([source], defaultFolder, { onStep: () => undefined, onWarning: () => undefined });
} finally {
  await rm(folder, { recursive: true });
}
writeFileSync(new URL('town/landmarks.json', import.meta.url), landmarksText(landmarks));
