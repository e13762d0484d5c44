import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { once } from 'node:events';
import type { GroundFeature } from './ground-source.ts';

const head = '{"type":"FeatureCollection","features":[\n';
const foot = '\n]}\n';

/** A feature as one line of GeoJSON (RFC 7946). */
export function featureLine({ class: named, kind, name, geometry }: GroundFeature): string {
  const properties = {
    class: named,
    ...(kind === undefined ? {} : { kind }),
    ...(name === undefined ? {} : { name }),
  };
  return JSON.stringify({ type: 'Feature', properties, geometry });
}

/** A basemap as GeoJSON text, one feature on each line so that changes can be read. */
export function basemapText(features: readonly GroundFeature[]): string {
  return head + features.map(featureLine).join(',\n') + foot;
}

/**
 * Writes a basemap as it comes, feature by feature, and puts it in place when it is whole: a file that was there
 * before stays if something fails. Returns how many features it has; with none, nothing is put in place.
 */
export async function writeBasemap(path: string, features: Iterable<GroundFeature>): Promise<number> {
  const unfinished = `${path}.unfinished`;
  const file = createWriteStream(unfinished);
  let count = 0;
  try {
    file.write(head);
    for (const feature of features) {
      const isTaken = file.write(`${count === 0 ? '' : ',\n'}${featureLine(feature)}`);
      count += 1;
      if (!isTaken) await once(file, 'drain');
    }
    file.end(foot);
    await finished(file);
    if (count > 0) await rename(unfinished, path);
  } finally {
    file.destroy();
    await rm(unfinished, { force: true });
  }
  return count;
}
