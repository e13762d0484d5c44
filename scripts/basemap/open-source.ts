import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { SpokenError } from '../spoken-error.ts';
import { openGeojson } from './geojson/read-geojson.ts';
import { openGeopackage } from './geopackage/read-geopackage.ts';
import type { GroundSource, OnStep } from './ground-source.ts';
import { openOsm, type OnWarning } from './osm/read-osm.ts';

/**
 * Opens a file by the end of its name.
 * @throws SpokenError if it is not there, or of a kind that cannot be read.
 */
export function openSource(path: string, onStep: OnStep, onWarning: OnWarning): GroundSource {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new SpokenError('basemap.file-missing', { file: path });
  switch (extname(path).toLowerCase()) {
    case '.pbf':
      return openOsm(path, onStep, onWarning);
    case '.gpkg':
      return openGeopackage(path, onStep);
    case '.geojson':
    case '.json':
      return openGeojson(path, onStep);
    default:
      throw new SpokenError('basemap.kind-unknown', { file: path });
  }
}
