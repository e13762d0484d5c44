import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { TileLayer } from '../tiles/tile-layers.ts';
import type { Flavor } from './flavors.ts';
import { basemapSource } from './ground-layers.ts';
import { placeNamesFrom } from './place-layers.ts';

interface LabelStyle {
  readonly id: string;
  readonly layer: TileLayer;
  readonly colour: string;
  readonly filter?: ExpressionSpecification;
  /** The zoom from which the name is left out: one stands inside what it names. */
  readonly until?: number;
  readonly layout: SymbolLayerSpecification['layout'];
}

const green = ['park', 'wood', 'grass'];
/** Where a name goes when there is a dot or another name in its way. */
const anchors: ('center' | 'top' | 'bottom' | 'left' | 'right')[] = [
  'center',
  'top',
  'bottom',
  'left',
  'right',
];

function growing(from: number, size: number, to: number, largest: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], from, size, to, largest];
}

/**
 * The names on the ground. `fonts` are CSS families: without `glyphs` in the style the browser draws the letters.
 * What bears the name of a place is not named again where the names of places are written.
 */
export function labelLayers(
  flavor: Flavor,
  fonts: readonly string[],
  placeNames: readonly string[],
): LayerSpecification[] {
  const kindIs = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]];
  const isNoPlace: ExpressionSpecification = [
    'any',
    ['<', ['zoom'], placeNamesFrom],
    ['!', ['in', ['get', 'name'], ['literal', [...placeNames]]]],
  ];
  const roomy = { 'text-variable-anchor': anchors, 'text-radial-offset': 0.8 } satisfies LabelStyle['layout'];
  const label = ({ id, layer, colour, filter, until, layout }: LabelStyle): LayerSpecification => ({
    id,
    type: 'symbol',
    source: basemapSource,
    'source-layer': layer,
    ...(filter === undefined ? {} : { filter }),
    ...(until === undefined ? {} : { maxzoom: until }),
    layout: { 'text-field': ['get', 'name'], 'text-font': [...fonts], 'text-max-width': 8, ...layout },
    paint: { 'text-color': colour, 'text-halo-color': flavor.halo, 'text-halo-width': 1.6 },
  });
  return [
    label({
      id: 'street-name',
      layer: 'street',
      colour: flavor.label,
      layout: {
        'symbol-placement': 'line',
        'text-size': growing(13, 11, 18, 16),
        'text-padding': 6,
        'symbol-spacing': 400,
      },
    }),
    label({
      id: 'small-name',
      layer: 'label',
      colour: flavor.label,
      filter: ['all', ['!', kindIs('town', 'district', 'water', ...green)], isNoPlace],
      layout: { ...roomy, 'text-size': growing(15, 12, 18, 14) },
    }),
    label({
      id: 'green-name',
      layer: 'label',
      colour: flavor.greenLabel,
      filter: ['all', kindIs(...green), isNoPlace],
      layout: { ...roomy, 'text-size': growing(14, 12, 18, 15) },
    }),
    label({
      id: 'water-name',
      layer: 'label',
      colour: flavor.waterLabel,
      filter: kindIs('water'),
      layout: { ...roomy, 'text-size': growing(12, 12, 17, 18), 'text-letter-spacing': 0.08 },
    }),
    label({
      id: 'district-name',
      layer: 'label',
      colour: flavor.districtLabel,
      filter: kindIs('district'),
      until: 16.5,
      layout: {
        ...roomy,
        'text-size': growing(12, 12, 16, 18),
        'text-letter-spacing': 0.12,
        'text-transform': 'uppercase',
      },
    }),
    label({
      id: 'town-name',
      layer: 'label',
      colour: flavor.label,
      filter: kindIs('town'),
      until: 13,
      layout: { 'text-size': growing(9, 14, 13, 22) },
    }),
  ];
}
