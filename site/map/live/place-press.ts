import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { placeLayerIds } from '../style/place-layers.ts';

/** Fingers are broader than dots: half of 44 pixels round the spot pressed. */
const reach = 22;

/** Tells the id of the place that somebody presses, and shows by the pointer what can be pressed. */
export function onPlacePress(map: MapLibreMap, listener: (id: string) => void): void {
  const layers = [...placeLayerIds];
  map.on('click', ({ point: { x, y } }) => {
    const box: [PointLike, PointLike] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    // A place under the very spot goes before one that is merely near.
    const [feature] = [
      ...map.queryRenderedFeatures([x, y], { layers }),
      ...map.queryRenderedFeatures(box, { layers }),
    ];
    const id: unknown = feature?.properties['id'];
    if (typeof id === 'string') listener(id);
  });
  const { classList } = map.getCanvasContainer();
  map.on('mouseenter', layers, () => {
    classList.add('maplibregl-track-pointer');
  });
  map.on('mouseleave', layers, () => {
    classList.remove('maplibregl-track-pointer');
  });
}
