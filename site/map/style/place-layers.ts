import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Flavor } from './flavors.ts';
import { dotId, hatchId } from './images.ts';

/** The source of the places in the style. */
export const placesSource = 'places';
/** The layers whose features are places that can be pressed. */
export const placeLayerIds = ['place-area', 'place-dot'] as const;
/** The zoom at which the names of all places are written. */
export const placeNamesFrom = 15;

/**
 * What a feature of the source stands for. A place is an area and a dot, of which the area is drawn from the zoom
 * `areaFrom` on, where it is large enough to be seen, and the dot before; and a point at which its name stands. A place that is known roughly has a circle in which it lies somewhere.
 */
export type PlacePart = 'area' | 'circle' | 'dot' | 'name';

/** The properties of the features of the source. */
export interface PlaceProperties {
  readonly id: string;
  readonly name: string;
  readonly part: PlacePart;
  readonly areaFrom: number;
}

const get = (property: keyof PlaceProperties): ExpressionSpecification => ['get', property];
const part = (name: PlacePart): ExpressionSpecification => ['==', get('part'), name];

/** The monitored places: areas hatched and outlined, so that not colour alone tells them; dots with a rim. */
export function placeLayers(
  flavor: Flavor,
  fonts: readonly string[],
  selected: string | undefined,
): LayerSpecification[] {
  const { place, placeRim, halo } = flavor;
  const isSelected: ExpressionSpecification = ['==', get('id'), selected ?? ''];
  const selectedOr = (yes: number, no: number): ExpressionSpecification => ['case', isSelected, yes, no];
  const area = {
    source: placesSource,
    filter: ['all', part('area'), ['>=', ['zoom'], get('areaFrom')]],
  } satisfies Partial<LayerSpecification>;
  const isDot: ExpressionSpecification = ['all', part('dot'), ['<', ['zoom'], get('areaFrom')]];
  return [
    {
      id: 'place-circle',
      type: 'line',
      source: placesSource,
      filter: part('circle'),
      minzoom: 14,
      paint: { 'line-color': place, 'line-width': selectedOr(3, 2), 'line-dasharray': [3, 2] },
    },
    {
      ...area,
      id: 'place-area',
      type: 'fill',
      paint: { 'fill-color': place, 'fill-opacity': selectedOr(0.3, 0.14) },
    },
    {
      ...area,
      id: 'place-hatch',
      type: 'fill',
      paint: { 'fill-pattern': hatchId(place), 'fill-opacity': 0.75 },
    },
    {
      ...area,
      id: 'place-rim',
      type: 'line',
      paint: { 'line-color': placeRim, 'line-width': selectedOr(8, 5) },
    },
    {
      ...area,
      id: 'place-edge',
      type: 'line',
      paint: { 'line-color': place, 'line-width': selectedOr(4, 2) },
    },
    {
      id: 'place-name',
      type: 'symbol',
      source: placesSource,
      filter: ['all', part('name'), ['any', ['>=', ['zoom'], placeNamesFrom], isSelected]],
      layout: {
        'text-field': get('name'),
        // The first name is no font: the map takes the weight of the letters from it.
        'text-font': ['Bold', ...fonts],
        'text-size': 14,
        'text-variable-anchor': ['top', 'left', 'right', 'bottom'],
        'text-radial-offset': ['case', ['>', get('areaFrom'), 24], 0.9, 0.4],
        'text-max-width': 10,
        'symbol-sort-key': selectedOr(0, 1),
      },
      paint: { 'text-color': place, 'text-halo-color': halo, 'text-halo-width': 2 },
    },
    {
      id: 'place-ring',
      type: 'circle',
      source: placesSource,
      filter: ['all', isDot, isSelected],
      paint: {
        'circle-radius': 15,
        'circle-color': placeRim,
        'circle-stroke-color': place,
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'place-dot',
      type: 'symbol',
      source: placesSource,
      filter: isDot,
      layout: {
        'icon-image': dotId(place, placeRim),
        'icon-size': ['interpolate', ['linear'], ['zoom'], 11, 0.6, 16, 1],
        // Dots may lie on each other, but never on names: those make room, since dots are placed first.
        'icon-allow-overlap': true,
        'symbol-sort-key': selectedOr(1, 0),
      },
    },
  ];
}
