import type { FeatureCollection, Geometry, Point } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Flavor } from './flavors.ts';
import { basemapSource, groundLayers } from './ground-layers.ts';
import { labelLayers } from './label-layers.ts';
import type { MarkFeature, PlaceProperties } from './place-features.ts';
import { areasSource, clustering, dotsSource, placeLayers, type Emphasis } from './place-layers.ts';
import { streetLayers } from './street-layers.ts';
import { wayFeatures, wayLayers, waySource } from './way-layers.ts';

/** The source of the visitor's own position in the style. */
export const hereSource = 'here';

/** What the map shows, apart from its colours. */
export interface MapContents extends Emphasis {
  /** Address of the vector tiles, `pmtiles://…`; left out where the municipality has no basemap. */
  readonly tilesUrl?: string | undefined;
  /** Whether the tiles have land; all that is not land is then water. */
  readonly hasLand: boolean;
  readonly areas: FeatureCollection<Geometry, PlaceProperties>;
  readonly dots: FeatureCollection<Point, MarkFeature>;
  /** Whether the dots that lie close together have been joined already. */
  readonly isJoined: boolean;
  /** The visitor's own position, once it is known. */
  readonly here?: readonly [lng: number, lat: number] | undefined;
  /** The way that the visitor draws: where it begins, bends and ends. */
  readonly way?: readonly (readonly [lng: number, lat: number])[] | undefined;
  /** Families of the page's font, as CSS writes them. */
  readonly fonts: readonly string[];
}

/** The style of the live map: no sprite and no glyph server, so that nothing but the tiles is fetched. */
export function mapStyle(flavor: Flavor, contents: MapContents): StyleSpecification {
  const { tilesUrl, hasLand, areas, dots, isJoined, here, way = [], fonts, selected, active } = contents;
  const hasTiles = tilesUrl !== undefined;
  const placeNames = [...new Set(areas.features.map(({ properties }) => properties.name))];
  return {
    version: 8,
    sources: {
      ...(hasTiles ? { [basemapSource]: { type: 'vector', url: tilesUrl } } : {}),
      [areasSource]: { type: 'geojson', data: areas },
      [dotsSource]: { type: 'geojson', data: dots, ...(isJoined ? {} : clustering) },
      [waySource]: { type: 'geojson', data: wayFeatures(way) },
      [hereSource]: { type: 'geojson', data: herePoint(here) },
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
      ...placeLayers(flavor, fonts, { selected, active }),
      ...wayLayers(flavor),
      ...hereLayers(flavor),
    ],
  };
}

/** The visitor's position as the source takes it; empty where it is not known. */
export function herePoint(here: MapContents['here']): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: here
      ? [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [...here] } }]
      : [],
  };
}

/** A small disc in a wide ring, which no place looks like. */
function hereLayers({ label, halo }: Flavor): LayerSpecification[] {
  const ring = (id: string, radius: number, width: number): LayerSpecification => ({
    id,
    type: 'circle',
    source: hereSource,
    paint: {
      'circle-radius': radius,
      'circle-opacity': 0,
      'circle-stroke-color': id === 'here-halo' ? halo : label,
      'circle-stroke-width': width,
    },
  });
  return [
    ring('here-halo', 12, 7),
    ring('here-ring', 13, 3),
    {
      id: 'here-disc',
      type: 'circle',
      source: hereSource,
      paint: {
        'circle-radius': 5,
        'circle-color': label,
        'circle-stroke-color': halo,
        'circle-stroke-width': 2,
      },
    },
  ];
}
