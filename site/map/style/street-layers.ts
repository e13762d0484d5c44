import type {
  DataDrivenPropertyValueSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { StreetKind } from '../basemap/basemap-classes.ts';
import type { TileLayer } from '../tiles/tile-layers.ts';
import type { Flavor } from './flavors.ts';
import { basemapSource } from './ground-layers.ts';

/** Pixels at zoom 12 and at zoom 18; the growth between is close to that of the ground itself. */
type Widths = readonly [far: number, near: number];

const widths: Readonly<Record<StreetKind, Widths>> = {
  main: [2.6, 40],
  secondary: [1.9, 32],
  residential: [1.1, 24],
  service: [0.6, 14],
  pedestrian: [0.8, 18],
};

function width(extra: Widths): DataDrivenPropertyValueSpecification<number> {
  const at = (stop: 0 | 1): DataDrivenPropertyValueSpecification<number> => {
    const { residential, ...others } = widths;
    const cases = Object.entries(others).flatMap(([kind, pair]) => [kind, pair[stop] + extra[stop]]);
    return ['match', ['get', 'kind'], ...cases, residential[stop] + extra[stop]] as never;
  };
  return ['interpolate', ['exponential', 1.7], ['zoom'], 12, at(0), 18, at(1)] as never;
}

function line(
  id: string,
  layer: TileLayer,
  paint: LineLayerSpecification['paint'],
  cap: 'round' | 'butt' = 'round',
): LayerSpecification {
  return {
    id,
    type: 'line',
    source: basemapSource,
    'source-layer': layer,
    layout: { 'line-cap': cap, 'line-join': 'round' },
    ...(paint === undefined ? {} : { paint }),
  };
}

/** Paths, streets with their edges, and railways, from the bottom up. */
export function streetLayers(flavor: Flavor): LayerSpecification[] {
  const street = [
    'match',
    ['get', 'kind'],
    'main',
    flavor.mainStreet,
    'pedestrian',
    flavor.square,
    flavor.street,
  ];
  const pathWidth = ['interpolate', ['exponential', 1.5], ['zoom'], 14, 1, 18, 4];
  const railWidth = ['interpolate', ['exponential', 1.5], ['zoom'], 11, 1, 18, 5];
  const gapWidth = ['interpolate', ['exponential', 1.5], ['zoom'], 13, 0, 14, 0.8, 18, 3];
  return [
    line(
      'path',
      'path',
      { 'line-color': flavor.path, 'line-width': pathWidth as never, 'line-dasharray': [2, 1.6] },
      'butt',
    ),
    line('street-edge', 'street', { 'line-color': flavor.streetEdge, 'line-width': width([1, 2.6]) }),
    line('street', 'street', { 'line-color': street as never, 'line-width': width([0, 0]) }),
    line('railway', 'railway', { 'line-color': flavor.railway, 'line-width': railWidth as never }, 'butt'),
    line(
      'railway-gaps',
      'railway',
      { 'line-color': flavor.land, 'line-width': gapWidth as never, 'line-dasharray': [5, 5] },
      'butt',
    ),
  ];
}
