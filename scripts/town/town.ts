import { blocks as findBlocks } from './blocks.ts';
import { bridges } from './bridges.ts';
import { build } from './build.ts';
import { civics as readCivics, frames } from './civic.ts';
import { districts as findDistricts } from './districts.ts';
import { area, line, type TownFeature } from './feature.ts';
import { type Green, greens as readGreens } from './greens.ts';
import { Ground } from './ground.ts';
import { guestHarbour, piers } from './harbour.ts';
import { joinStreets } from './join-streets.ts';
import { labels } from './labels.ts';
import { areaLandmark, buildingLandmark, type Landmark, lineLandmark } from './landmarks.ts';
import { paths as readPaths } from './paths.ts';
import { platforms, trackHalfWidth, tracks } from './railway.ts';
import { placeCivics } from './place-civics.ts';
import { readStreets } from './read-streets.ts';
import type { Ring } from './ring.ts';
import { ponds, river, riverIslet, riverPieces, tarn } from './river.ts';
import { land as drawLand, skerries } from './shore.ts';
import { halfWidth } from './street.ts';

/** The whole town: what the map draws, and the places a register can refer to. */
export interface Town {
  features: TownFeature[];
  landmarks: Landmark[];
}

// From the shoreline to the nearest building, metres.
const shoreMargin = 7;
// Buildings of the core stand at the edge of the pavement; this much of a street is never built on, metres.
const pavement = 2.5;
// Half of what is kept free on the narrowest street, metres.
const carriageway = 3;
// Houses stand on the lawns of Granby; on all other open ground no building may.
const staysOpen = ({ kind }: Green): boolean => kind !== 'lawn';

/** Makes the town; the same one every time. */
export function makeTown(): Town {
  const land = drawLand();
  const streets = joinStreets(readStreets());
  const blocks = findBlocks(streets);
  const districts = findDistricts(land);
  const greens = readGreens(frames(), blocks, land);
  const paths = readPaths();
  const civics = readCivics();
  const water: Ring[] = [...riverPieces(), tarn, ...ponds];

  const ground = new Ground();
  for (const ring of water) ground.take('water', ring);
  ground.takeLine('shore', [...land, land[0] as [number, number]], shoreMargin);
  for (const street of streets)
    ground.takeLine(
      `street ${street.name}`,
      street.line,
      Math.max(carriageway, halfWidth[street.kind] - pavement),
    );
  for (const track of tracks) ground.takeLine('railway', track, trackHalfWidth);
  for (const { ring } of platforms) ground.take('platform', ring);
  for (const path of paths) ground.takeLine(`path ${path.name ?? ''}`, path.line, 1.5);
  placeCivics(ground, civics);
  for (const green of greens) if (staysOpen(green)) ground.take(green.kind ?? green.class, green.ring);

  const gardens = greens.filter(({ kind }) => kind === 'allotments').map(({ ring }) => ring);
  const houses = build(ground, land, blocks, streets, districts, civics, gardens);

  const features: TownFeature[] = [
    area({ class: 'land', name: 'Exempelön' }, land),
    ...skerries().map((ring) => area({ class: 'land', kind: 'islet' }, ring)),
    ...districts.map(({ name, ring }) => area({ class: 'district', name }, ring)),
    ...greens.map(({ ring, address: _, ...properties }) => area(properties, ring)),
    area({ class: 'water', kind: 'river', name: 'Exempelån' }, river(), [riverIslet()]),
    area({ class: 'water', kind: 'lake', name: 'Exempeltjärnen' }, tarn),
    ...ponds.map((ring) => area({ class: 'water', kind: 'pond' }, ring)),
    area({ class: 'water', kind: 'harbour', name: 'Gästhamnen' }, guestHarbour),
    area({ class: 'park', name: 'Kvarnholmen' }, riverIslet()),
    ...piers().map(({ name, ring }) =>
      area(name === undefined ? { class: 'pier' } : { class: 'pier', name }, ring),
    ),
    ...paths.map(({ kind, name, line: points }) =>
      line({ class: 'path', kind, ...(name === undefined ? {} : { name }) }, points),
    ),
    ...bridges(
      streets,
      paths.map((path) => path.line),
      [river(), tarn],
      riverIslet(),
    ).map(({ name, ring }) =>
      area(name === undefined ? { class: 'bridge' } : { class: 'bridge', name }, ring),
    ),
    ...streets.map(({ name, kind, line: points }) =>
      line(name === '' ? { class: 'street', kind } : { class: 'street', kind, name }, points),
    ),
    ...tracks.map((points) => line({ class: 'railway' }, points)),
    ...platforms.map(({ name, ring }) => area({ class: 'platform', name }, ring)),
    ...civics.map(({ name, kind, ring }) => area({ class: 'building', kind, name }, ring)),
    ...houses.map(({ kind, ring }) => area({ class: 'building', kind }, ring)),
    ...labels(),
  ];

  const landmarks: Landmark[] = [
    ...civics.map((civic) => buildingLandmark(civic, streets, districts)),
    ...greens.flatMap(({ class: what, kind, name, ...place }) =>
      name === undefined ? [] : [areaLandmark({ name, kind: kind ?? what, ...place }, streets, districts)],
    ),
    areaLandmark({ name: 'Kvarnholmen', kind: 'park', ring: riverIslet() }, streets, districts),
    areaLandmark({ name: 'Gästhamnen', kind: 'harbour', ring: guestHarbour }, streets, districts),
    ...paths.flatMap(({ kind, name, line: points }) =>
      name === undefined ? [] : [lineLandmark(name, kind, points, streets, districts)],
    ),
  ];
  return { features, landmarks };
}
