import { addProtocol, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { PMTiles, Protocol } from 'pmtiles';
import type { Bounds } from '../basemap/bounds.ts';
import { tileFile } from './tile-file.ts';
import { trustWorker } from './trusted-worker.ts';

// The bundler gives the worker a name that the library cannot guess.
setWorkerUrl(workerUrl);
trustWorker(workerUrl);

const protocol = new Protocol();
addProtocol('pmtiles', protocol.tile);

/**
 * Fetches the program that draws in the background, which a map waits for in silence if it does not come.
 * @throws Error if it is not there.
 */
export async function fetchWorker(): Promise<void> {
  const response = await fetch(workerUrl);
  if (!response.ok) throw new Error(`${workerUrl} answered ${response.status}`);
}

/** What the archive of the basemap says of itself. */
export interface TileSource {
  /** Address for the style, `pmtiles://…`. */
  readonly url: string;
  readonly hasLand: boolean;
  readonly bounds: Bounds;
  readonly minZoom: number;
}

/** Looks into the archive, so that one that cannot be read is known before a map is drawn. */
export async function openTiles(address: string): Promise<TileSource> {
  const archive = new PMTiles(tileFile(address));
  protocol.add(archive);
  const header = await archive.getHeader();
  const { vector_layers: layers } = (await archive.getMetadata()) as { vector_layers: { id: string }[] };
  return {
    url: `pmtiles://${address}`,
    hasLand: layers.some(({ id }) => id === 'land'),
    bounds: { west: header.minLon, south: header.minLat, east: header.maxLon, north: header.maxLat },
    minZoom: header.minZoom,
  };
}
