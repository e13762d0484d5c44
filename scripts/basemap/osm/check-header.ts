import { PbfReader } from 'pbf';
import { SpokenError } from '../../spoken-error.ts';
import type { BlobFile } from './blobs.ts';

/** What a file may ask of its reader. */
const known: ReadonlySet<string> = new Set(['OsmSchema-V0.6', 'DenseNodes']);
const requiredFeatures = 4;

/**
 * Looks whether a file asks for anything that this reader does not know, e.g. the history of all elements.
 * @throws SpokenError if it does.
 */
export function checkHeader(file: BlobFile, path: string): void {
  const reader = new PbfReader(file.read(file.blobs[0]!));
  for (let field = reader.nextField(); field !== 0; field = reader.nextField()) {
    if (field !== requiredFeatures) continue;
    const feature = reader.readString();
    if (!known.has(feature)) throw new SpokenError('basemap.osm-feature', { file: path, feature });
  }
}
