import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { overlap } from '../basemap/bounds.ts';
import type { Basemap, BasemapFeature } from '../basemap/read-basemap.ts';
import { labelsOf } from './labels.ts';
import { firstZoomOf, tileLayers, type TileLayer } from './tile-layers.ts';
import { tileBlocks } from './tile-blocks.ts';
import type { Tile, ZoomRange } from './tile.ts';

const extent = 4096;
const vectorTileVersion = 2;

/** The vector tiles of a basemap, one layer for each class that is drawn. Tiles that nothing lies in are left out. */
export function* makeTiles({ features, bounds }: Basemap, { minZoom, maxZoom }: ZoomRange): Generator<Tile> {
  if (bounds === undefined) return;
  const layers = groupByLayer(features);
  for (let zoom = minZoom; zoom <= maxZoom; zoom++) {
    // Block by block, so that only the tiles of one are in memory, however large the municipality.
    for (const { range, reach } of tileBlocks(bounds, zoom)) {
      const indexes = layers.map(([layer, all]) => {
        const near = all.filter((feature) => overlap(feature.bounds, reach));
        return [layer, indexOf(layer, near, zoom, maxZoom)] as const;
      });
      for (let column = range.west; column <= range.east; column++) {
        for (let row = range.north; row <= range.south; row++) {
          const bytes = tileAt(indexes, zoom, column, row);
          if (bytes !== undefined) yield { zoom, column, row, bytes };
        }
      }
    }
  }
}

type Index = readonly [layer: TileLayer, index: GeoJSONVT];

function groupByLayer(
  features: readonly BasemapFeature[],
): (readonly [TileLayer, readonly BasemapFeature[]])[] {
  return (Object.keys(tileLayers) as TileLayer[]).map((layer) => [
    layer,
    layer === 'label' ? labelsOf(features) : features.filter((feature) => feature.class === layer),
  ]);
}

/** An index for one zoom, so that features come in at the zoom they are first drawn at. */
function indexOf(layer: TileLayer, all: readonly BasemapFeature[], zoom: number, maxZoom: number): GeoJSONVT {
  const features = all
    .filter((feature) => firstZoomOf(layer, feature) <= zoom)
    .map((feature) => toGeoJson(layer, feature));
  // Lines are kept as they are at the highest zoom alone, which the map enlarges further.
  return new GeoJSONVT(
    { type: 'FeatureCollection', features },
    { maxZoom, indexMaxZoom: zoom, indexMaxPoints: 0, extent, buffer: 64, tolerance: 3 },
  );
}

function toGeoJson(layer: TileLayer, feature: BasemapFeature): GeoJSON.Feature {
  const properties: Record<string, string> = {};
  for (const name of tileLayers[layer]) {
    const value = feature[name];
    if (value !== undefined) properties[name] = value;
  }
  // The types of GeoJSON know no read-only coordinates; the index does not change them.
  const geometry = feature.geometry as unknown as GeoJSON.Geometry;
  return { type: 'Feature', properties, geometry };
}

function tileAt(
  indexes: readonly Index[],
  zoom: number,
  column: number,
  row: number,
): Uint8Array | undefined {
  const layers: Record<string, GeoJSONVTTile> = {};
  for (const [layer, index] of indexes) {
    const tile = index.getTile(zoom, column, row);
    if (tile !== null && tile.features.length > 0) layers[layer] = tile;
  }
  if (Object.keys(layers).length === 0) return undefined;
  return fromGeojsonVt(layers, { version: vectorTileVersion, extent });
}
