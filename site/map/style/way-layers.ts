import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Flavor } from './flavors.ts';

/** The source of the visitor's way in the style. */
export const waySource = 'way';

/** A way as the source takes it: a line, and a point where it begins, bends and ends. */
export function wayFeatures(way: readonly (readonly [lng: number, lat: number])[]): FeatureCollection {
  const coordinates = way.map((position) => [...position]);
  return {
    type: 'FeatureCollection',
    features: [
      ...(coordinates.length > 1
        ? [
            {
              type: 'Feature' as const,
              properties: { isStart: false },
              geometry: { type: 'LineString' as const, coordinates },
            },
          ]
        : []),
      ...coordinates.map((position, index) => ({
        type: 'Feature' as const,
        properties: { isStart: index === 0 },
        geometry: { type: 'Point' as const, coordinates: position },
      })),
    ],
  };
}

/** A strong line with discs where it bends, and a ring where it begins. */
export function wayLayers({ label, halo }: Flavor): LayerSpecification[] {
  const line = (id: string, colour: string, width: number): LayerSpecification => ({
    id,
    type: 'line',
    source: waySource,
    filter: ['==', ['geometry-type'], 'LineString'],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  });
  return [
    line('way-halo', halo, 9),
    line('way-line', label, 5),
    {
      id: 'way-point',
      type: 'circle',
      source: waySource,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': ['case', ['get', 'isStart'], 8, 6],
        'circle-color': ['case', ['get', 'isStart'], halo, label],
        'circle-stroke-color': ['case', ['get', 'isStart'], label, halo],
        'circle-stroke-width': ['case', ['get', 'isStart'], 4, 2],
      },
    },
  ];
}
