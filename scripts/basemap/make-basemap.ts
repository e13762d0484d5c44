import { join } from 'node:path';
import { boundsAround, type Bounds } from '../../site/map/basemap/bounds.ts';
import { boundsOf } from '../../site/map/basemap/bounds.ts';
import { positionsOf } from '../../site/map/basemap/read-geometry.ts';
import { readMunicipality } from '../../site/municipality/read-municipality.ts';
import { SpokenError } from '../spoken-error.ts';
import { chooseExtent, type ExtentOrigin } from './choose-extent.ts';
import { clipFeature } from './clip-feature.ts';
import type { Extent } from './extent.ts';
import type { GroundFeature, GroundSource, OnStep } from './ground-source.ts';
import { openSource } from './open-source.ts';
import type { OnWarning } from './osm/read-osm.ts';
import { writeBasemap } from './write-basemap.ts';
import { writeTiles } from './write-tiles.ts';

/** What was made. */
export interface MadeBasemap {
  readonly path: string;
  /** How many things the map draws. */
  readonly count: number;
  /** The tiles of the live map, made from it. */
  readonly tilesPath: string;
  readonly origin: ExtentOrigin;
  /** Whom the settings should name, where they name nobody and the file tells. */
  readonly attribution: string | undefined;
}

/** Who is told of the progress. */
export interface BasemapListener {
  readonly onStep: OnStep;
  readonly onWarning: OnWarning;
}

/**
 * Makes the basemap of a municipality from files with what lies on the ground: what the map draws of them, cut to the
 * municipality, as GeoJSON in its folder, and the tiles of the live map. The same files and settings give the same bytes.
 * @throws SpokenError if a file cannot be used, or nothing of it lies in the municipality. What was there before stays.
 */
export async function makeBasemap(
  paths: readonly string[],
  folder: string,
  { onStep, onWarning }: BasemapListener,
): Promise<MadeBasemap> {
  const sources = paths.map((path) => openSource(path, onStep, onWarning));
  const { usable } = await readMunicipality(folder);
  const { extent, origin } = await chooseExtent(sources, folder);
  const path = join(folder, usable.basemap?.file ?? 'basemap.geojson');
  const seen: Seen = { drawn: 0, bounds: undefined };
  const count = await writeBasemap(path, featuresOf(sources, extent, seen));
  if (count === 0) throw nothingMade(paths, sources, seen, usable.name ?? folder);
  const attribution = sources.find((source) => source.attribution)?.attribution;
  onStep('tiles', 0);
  const tilesPath = await writeTiles(path, {
    name: usable.name ?? '',
    attribution: usable.basemap?.attribution ?? attribution ?? '',
  });
  onStep('tiles', 1);
  return {
    path,
    tilesPath,
    count,
    origin,
    attribution: usable.basemap?.attribution === undefined ? attribution : undefined,
  };
}

/** What came by, kept or not, so that a map without anything can be explained. */
interface Seen {
  drawn: number;
  bounds: Bounds | undefined;
}

function* featuresOf(sources: readonly GroundSource[], extent: Extent, seen: Seen): Generator<GroundFeature> {
  for (const source of sources) {
    for (const feature of source.readFeatures(extent.bounds)) {
      const bounds = boundsOf(positionsOf(feature.geometry));
      seen.drawn += 1;
      seen.bounds = boundsAround([seen.bounds, bounds].filter((each) => each !== undefined));
      const clipped = clipFeature(feature, extent);
      if (clipped) yield clipped;
    }
  }
}

function nothingMade(
  paths: readonly string[],
  sources: readonly GroundSource[],
  { drawn, bounds }: Seen,
  municipality: string,
): SpokenError {
  const file = paths.join(', ');
  if (sources.every((source) => source.count() === 0)) return new SpokenError('basemap.empty', { file });
  if (drawn === 0) return new SpokenError('basemap.nothing-known', { file, municipality });
  const { west = 0, south = 0, east = 0, north = 0 } = bounds ?? {};
  const written = [west, south, east, north].map((degrees) => degrees.toFixed(2));
  return new SpokenError('basemap.nothing-inside', {
    file,
    municipality,
    west: written[0]!,
    south: written[1]!,
    east: written[2]!,
    north: written[3]!,
  });
}
