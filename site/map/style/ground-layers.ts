import type { ExpressionSpecification, FillLayerSpecification, LayerSpecification } from 'maplibre-gl';
import type { Flavor } from './flavors.ts';
import type { TileLayer } from '../tiles/tile-layers.ts';

/** The source of the vector tiles in the style. */
export const basemapSource = 'basemap';

function fill(
  layer: TileLayer,
  colour: string | ExpressionSpecification,
  paint: FillLayerSpecification['paint'] = {},
): LayerSpecification {
  return {
    id: layer,
    type: 'fill',
    source: basemapSource,
    'source-layer': layer,
    paint: { 'fill-color': colour, ...paint },
  };
}

/** The ground up to the buildings, from the bottom up; streets are laid between. */
export function groundLayers(flavor: Flavor, streets: readonly LayerSpecification[]): LayerSpecification[] {
  return [
    fill('land', flavor.land),
    fill('grass', flavor.grass),
    fill('park', flavor.park),
    fill('wood', flavor.wood),
    fill('water', flavor.water),
    fill('pier', flavor.pier),
    fill('square', flavor.square),
    fill('platform', flavor.pier, { 'fill-outline-color': flavor.buildingEdge }),
    fill('bridge', flavor.pier, { 'fill-outline-color': flavor.streetEdge }),
    ...streets,
    fill('building', ['case', ['has', 'name'], flavor.namedBuilding, flavor.building], {
      'fill-outline-color': flavor.buildingEdge,
      // Buildings grow out of the paper as one comes nearer, instead of popping up.
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], 13, 0, 14.5, 1],
    }),
  ];
}
