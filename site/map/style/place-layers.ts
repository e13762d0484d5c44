import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Flavor } from './flavors.ts';
import { dotPrefix, hatchId } from './images.ts';
import type { PlacePart, PlaceProperties } from './place-features.ts';

/** The source of the areas, circles, spots and names of the places in the style. */
export const areasSource = 'areas';
/** The source of their dots, which are joined to a number where they lie close together. */
export const dotsSource = 'dots';
/** The layers whose features are places that can be pressed. */
export const placeLayerIds = ['place-area', 'place-dot'] as const;
/** The layer of the numbers that stand for several places. */
export const clusterLayerId = 'cluster-disc';
/** The zoom at which the names of all places are written. */
export const placeNamesFrom = 15;
/** Dots are joined up to this zoom, and within so many pixels. */
export const clustering = { cluster: true, clusterMaxZoom: 13, clusterRadius: 36 } as const;

/** Which places are shown in a way of their own, by id. */
export interface Emphasis {
  /** The place whose details are shown. */
  readonly selected?: string | undefined;
  /** The place that is reached in the list. */
  readonly active?: string | undefined;
}

const get = (property: keyof PlaceProperties): ExpressionSpecification => ['get', property];
const part = (name: PlacePart): ExpressionSpecification => ['==', get('part'), name];
const nobody = '';

/** The filters of the layers that show the emphasis; the map changes them without a new style. */
export function emphasisFilters({
  selected = nobody,
  active = nobody,
}: Emphasis): Readonly<Record<string, FilterSpecification>> {
  const is = (name: PlacePart, id: string): FilterSpecification => ['all', part(name), ['==', get('id'), id]];
  return {
    'selected-area': is('area', selected),
    'selected-edge': is('area', selected),
    'selected-ring': is('spot', selected),
    'selected-name': is('name', selected),
    // The chosen place has its name in larger letters already.
    'place-name': ['all', part('name'), ['!=', get('id'), selected]],
    'active-edge': is('area', active),
    'active-ring': is('spot', active),
  };
}

/**
 * The monitored places: areas hatched and outlined, dashed where the place is not active, so that not colour alone tells
 * them; dots whose form tells kind and status. The chosen one has a thicker edge and a ring.
 */
export function placeLayers(
  flavor: Flavor,
  fonts: readonly string[],
  emphasis: Emphasis,
): LayerSpecification[] {
  const { place, placeRim, halo } = flavor;
  const filters = emphasisFilters(emphasis);
  const shown: ExpressionSpecification = ['all', part('area'), ['>=', ['zoom'], get('areaFrom')]];
  const area = { source: areasSource, filter: shown } satisfies Partial<LayerSpecification>;
  const isActive: ExpressionSpecification = ['==', get('isActive'), true];
  const bold = ['Bold', ...fonts];
  const emphasised = <Layer extends LayerSpecification>(layer: Omit<Layer, 'source' | 'filter'>): Layer =>
    ({ ...layer, source: areasSource, filter: filters[layer.id] }) as Layer;
  const nameLayout = {
    'text-field': get('name'),
    // The first name is no font: the map takes the weight of the letters from it.
    'text-font': bold,
    'text-size': 14,
    'text-variable-anchor': ['top', 'left', 'right', 'bottom'] as ('top' | 'left' | 'right' | 'bottom')[],
    'text-radial-offset': ['case', ['>', get('areaFrom'), 24], 0.9, 0.4] as ExpressionSpecification,
    'text-max-width': 10,
  };
  const namePaint = { 'text-color': place, 'text-halo-color': halo, 'text-halo-width': 2 };
  return [
    {
      id: 'place-circle',
      type: 'line',
      source: areasSource,
      filter: part('circle'),
      minzoom: 14,
      paint: { 'line-color': place, 'line-width': 2, 'line-dasharray': [3, 2] },
    },
    { ...area, id: 'place-area', type: 'fill', paint: { 'fill-color': place, 'fill-opacity': 0.14 } },
    {
      ...area,
      id: 'place-hatch',
      type: 'fill',
      paint: { 'fill-pattern': hatchId(place), 'fill-opacity': 0.75 },
    },
    emphasised({ id: 'selected-area', type: 'fill', paint: { 'fill-color': place, 'fill-opacity': 0.2 } }),
    { ...area, id: 'place-rim', type: 'line', paint: { 'line-color': placeRim, 'line-width': 5 } },
    {
      id: 'place-edge',
      type: 'line',
      source: areasSource,
      filter: ['all', shown, isActive],
      paint: { 'line-color': place, 'line-width': 2 },
    },
    {
      id: 'place-edge-dashed',
      type: 'line',
      source: areasSource,
      filter: ['all', shown, ['!', isActive]],
      paint: { 'line-color': place, 'line-width': 2, 'line-dasharray': [2, 2] },
    },
    emphasised({ id: 'selected-edge', type: 'line', paint: { 'line-color': place, 'line-width': 5 } }),
    emphasised({ id: 'active-edge', type: 'line', paint: { 'line-color': place, 'line-width': 4 } }),
    emphasised({
      id: 'place-name',
      type: 'symbol',
      minzoom: placeNamesFrom,
      layout: nameLayout,
      paint: namePaint,
    }),
    // The last layer is placed first: the name of the chosen place makes others give way.
    emphasised({
      id: 'selected-name',
      type: 'symbol',
      layout: { ...nameLayout, 'text-size': 16 },
      paint: namePaint,
    }),
    ...dotLayers(flavor, bold),
    emphasised({ id: 'selected-ring', type: 'circle', paint: ringPaint(flavor, 18, 5) }),
    emphasised({ id: 'active-ring', type: 'circle', paint: ringPaint(flavor, 18, 3) }),
  ];
}

/** A ring that leaves open what lies in it. */
function ringPaint({ place }: Flavor, radius: number, width: number) {
  return {
    'circle-radius': radius,
    'circle-opacity': 0,
    'circle-stroke-color': place,
    'circle-stroke-width': width,
  };
}

function dotLayers({ place, placeRim }: Flavor, bold: readonly string[]): LayerSpecification[] {
  const isCluster: ExpressionSpecification = ['has', 'point_count'];
  return [
    {
      id: 'place-dot',
      type: 'symbol',
      source: dotsSource,
      filter: ['all', ['!', isCluster], ['<', ['zoom'], get('areaFrom')]],
      layout: {
        'icon-image': ['concat', dotPrefix(place, placeRim), ['get', 'mark']],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 11, 0.75, 16, 1],
        // Dots may lie on each other, but never on names: those make room, since dots are placed first.
        'icon-allow-overlap': true,
      },
    },
    {
      id: clusterLayerId,
      type: 'circle',
      source: dotsSource,
      filter: isCluster,
      paint: {
        'circle-radius': ['step', ['get', 'point_count'], 15, 10, 18, 100, 22],
        'circle-color': place,
        'circle-stroke-color': placeRim,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'cluster-count',
      type: 'symbol',
      source: dotsSource,
      filter: isCluster,
      layout: {
        'text-field': ['to-string', ['get', 'point_count']],
        'text-font': [...bold],
        'text-size': 15,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': placeRim },
    },
  ];
}
