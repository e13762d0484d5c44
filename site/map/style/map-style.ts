import type { FeatureCollection, Geometry } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { Flavor } from './flavors.ts';
import { basemapSource, groundLayers } from './ground-layers.ts';
import { labelLayers } from './label-layers.ts';
import { placeLayers, placesSource, type PlaceProperties } from './place-layers.ts';
import { streetLayers } from './street-layers.ts';

/** What the map shows, apart from its colours. */
export interface MapContents {
  /** Address of the vector tiles, `pmtiles://…`; left out where the municipality has no basemap. */
  readonly tilesUrl?: string | undefined;
  /** Whether the tiles have land; all that is not land is then water. */
  readonly hasLand: boolean;
  readonly places: FeatureCollection<Geometry, PlaceProperties>;
  /** Id of the place that is chosen. */
  readonly selected?: string | undefined;
  /** Families of the page's font, as CSS writes them. */
  readonly fonts: readonly string[];
}

/** The style of the live map: no sprite and no glyph server, so that nothing but the tiles is fetched. */
export function mapStyle(
  flavor: Flavor,
  { tilesUrl, hasLand, places, selected, fonts }: MapContents,
): StyleSpecification {
  const hasTiles = tilesUrl !== undefined;
  const placeNames = [...new Set(places.features.map(({ properties }) => properties.name))];
  return {
    version: 8,
    sources: {
      ...(hasTiles ? { [basemapSource]: { type: 'vector', url: tilesUrl } } : {}),
      [placesSource]: { type: 'geojson', data: places },
    },
    layers: [
      {
        id: 'ground',
        type: 'background',
        paint: { 'background-color': hasTiles && hasLand ? flavor.water : flavor.land },
      },
      ...(hasTiles
        ? [...groundLayers(flavor, streetLayers(flavor)), ...labelLayers(flavor, fonts, placeNames)]
        : []),
      ...placeLayers(flavor, fonts, selected),
    ],
  };
}
