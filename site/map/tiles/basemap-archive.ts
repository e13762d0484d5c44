import type { Basemap } from '../basemap/read-basemap.ts';
import { makeTiles } from './make-tiles.ts';
import { tileLayers } from './tile-layers.ts';
import type { ArchiveDescription } from './tile.ts';
import { writePmtiles } from './write-pmtiles.ts';

/** The zoom levels of the tiles: from a whole municipality to a single yard; beyond it the map enlarges them. */
export const basemapZooms = { minZoom: 10, maxZoom: 16 } as const;

/** The basemap as one PMTiles archive for the live map; undefined where there is nothing on it. */
export function basemapArchive(
  basemap: Basemap,
  { name, attribution, source }: Pick<ArchiveDescription, 'name' | 'attribution' | 'source'>,
): Uint8Array | undefined {
  const { bounds } = basemap;
  if (bounds === undefined) return undefined;
  const drawn = new Set<string>(basemap.features.map((feature) => feature.class));
  // The map learns from the layers whether there is land: where there is, all else is water.
  const layers = Object.fromEntries(
    Object.entries(tileLayers).filter(([layer]) => layer === 'label' || drawn.has(layer)),
  );
  return writePmtiles(makeTiles(basemap, basemapZooms), {
    name,
    attribution,
    source,
    bounds,
    layers,
    ...basemapZooms,
  });
}
