import type { BasemapClass } from '../basemap/basemap-classes.ts';
import { streetKindOf, type StreetKind } from '../basemap/basemap-classes.ts';
import type { BasemapFeature } from '../basemap/read-basemap.ts';

/** The layers of the tiles: what the map draws of the classes of the basemap, and its labels. */
export const tileLayers = {
  land: [],
  water: [],
  wood: [],
  park: [],
  grass: ['kind'],
  square: [],
  building: ['name'],
  railway: [],
  platform: [],
  street: ['kind', 'name'],
  path: ['kind', 'name'],
  bridge: [],
  pier: [],
  label: ['kind', 'name'],
} as const satisfies Partial<Record<BasemapClass | 'label', readonly ('kind' | 'name')[]>>;

/** The name of a layer of the tiles. */
export type TileLayer = keyof typeof tileLayers;

const firstZooms: Readonly<Partial<Record<TileLayer, number>>> = {
  grass: 12,
  pier: 12,
  square: 13,
  building: 13,
  bridge: 13,
  platform: 14,
  path: 14,
};

const firstStreetZooms: Readonly<Record<StreetKind, number>> = {
  main: 10,
  secondary: 11,
  residential: 12,
  pedestrian: 13,
  service: 14,
};

const firstLabelZooms: Readonly<Record<string, number>> = {
  town: 10,
  district: 12,
  water: 12,
  park: 14,
  wood: 14,
};
const firstSmallLabelZoom = 15;

/** The lowest zoom at which a feature is in the tiles: what would be smaller than a dot only makes them heavy. */
export function firstZoomOf(layer: TileLayer, { kind }: Pick<BasemapFeature, 'kind'>): number {
  if (layer === 'street') return firstStreetZooms[streetKindOf(kind)];
  if (layer === 'label') return firstLabelZooms[kind ?? ''] ?? firstSmallLabelZoom;
  return firstZooms[layer] ?? 0;
}
