import { pack } from './pack.ts';
import type { ArchiveDescription } from './tile.ts';

/** The description of an archive as packed JSON; `vector_layers` is what tools and the map read of the layers. */
export function encodeMetadata({
  name,
  attribution,
  source,
  minZoom,
  maxZoom,
  layers,
}: ArchiveDescription): Uint8Array {
  const vectorLayers = Object.entries(layers).map(([id, properties]) => ({
    id,
    minzoom: minZoom,
    maxzoom: maxZoom,
    fields: Object.fromEntries(properties.map((property) => [property, 'String'])),
  }));
  const metadata = { name, type: 'baselayer', attribution, source, vector_layers: vectorLayers };
  return pack(new TextEncoder().encode(JSON.stringify(metadata)));
}
