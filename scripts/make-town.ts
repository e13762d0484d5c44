import { mkdirSync, writeFileSync } from 'node:fs';
import { makeTown } from './town/town.ts';
import { basemapText, landmarksText } from './town/write.ts';

// Writes the invented town: the basemap of the example municipality, and where its landmarks are.
const folder = new URL('../data/exempelkoping/', import.meta.url);
const { features, landmarks } = makeTown();
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('basemap.geojson', folder), basemapText(features));
writeFileSync(new URL('town/landmarks.json', import.meta.url), landmarksText(landmarks));
