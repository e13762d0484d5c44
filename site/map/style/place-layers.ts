import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { hatchImageId } from './hatch.ts';
import type { Flavor } from './flavors.ts';

/** The source of the places in the style. */
export const placesSource = 'places';
/** The layers whose features are places that can be pressed. */
export const placeLayerIds = ['place-area', 'place-point'] as const;

const areaTakesOver = 15;

/** Whether a feature is the one chosen; none is where there is no id. */
function whenSelected(selected: string | undefined, yes: number, no: number): number | ExpressionSpecification {
  return selected === undefined ? no : ['case', ['==', ['get', 'id'], selected], yes, no];
}

/** The monitored places: areas hatched and outlined, so that not colour alone tells them; points with a rim. */
export function placeLayers(flavor: Flavor, fonts: readonly string[], selected: string | undefined): LayerSpecification[] {
  const { place, placeRim, halo } = flavor;
  const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
  const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
  // A point that stands for an area gives way to it as soon as the area is large enough to be seen.
  const drawn: ExpressionSpecification = ['all', isPoint, ['any', ['!', ['get', 'isArea']], ['<', ['zoom'], areaTakesOver]]];
  const common = { source: placesSource } as const;
  const order = whenSelected(selected, 1, 0);
  return [
    { ...common, id: 'place-area', type: 'fill', filter: isArea, paint: { 'fill-color': place, 'fill-opacity': whenSelected(selected, 0.3, 0.14) } },
    { ...common, id: 'place-hatch', type: 'fill', filter: isArea, paint: { 'fill-pattern': hatchImageId(place), 'fill-opacity': 0.75 } },
    { ...common, id: 'place-rim', type: 'line', filter: isArea, paint: { 'line-color': placeRim, 'line-width': whenSelected(selected, 8, 5) } },
    { ...common, id: 'place-edge', type: 'line', filter: isArea, paint: { 'line-color': place, 'line-width': whenSelected(selected, 4, 2) } },
    {
      ...common,
      id: 'place-ring',
      type: 'circle',
      filter: selected === undefined ? ['boolean', false] : ['all', drawn, ['==', ['get', 'id'], selected]],
      paint: { 'circle-radius': 15, 'circle-color': placeRim, 'circle-stroke-color': place, 'circle-stroke-width': 3 },
    },
    {
      ...common,
      id: 'place-point',
      type: 'circle',
      filter: drawn,
      layout: { 'circle-sort-key': order },
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 11, whenSelected(selected, 8, 5), 16, whenSelected(selected, 10, 8)],
        'circle-color': place,
        'circle-stroke-color': placeRim,
        'circle-stroke-width': 2,
      },
    },
    {
      ...common,
      id: 'place-name',
      type: 'symbol',
      filter: ['all', isPoint, ['any', ['>=', ['zoom'], areaTakesOver], selected === undefined ? false : ['==', ['get', 'id'], selected]]],
      layout: {
        'text-field': ['get', 'name'],
        // The first name is no font: the map takes the weight from it.
        'text-font': ['Bold', ...fonts],
        'text-size': 14,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.1,
        'text-max-width': 10,
        'symbol-sort-key': ['-', order],
      },
      paint: { 'text-color': place, 'text-halo-color': halo, 'text-halo-width': 2 },
    },
  ];
}
