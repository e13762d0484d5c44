import type {
  GeoJSONSource,
  Map as MapLibreMap,
  MapGeoJSONFeature,
  MapMouseEvent,
  PointLike,
} from 'maplibre-gl';
import { clusterLayerId, dotsSource, placeLayerIds } from '../style/place-layers.ts';

/** Fingers are broader than dots: half of 44 pixels round the spot pressed. */
const reach = 22;

/**
 * Tells the ids of the places that somebody presses, many for a cluster or where places lie on each other, and shows by
 * the pointer what can be pressed. A press that something else takes is not told.
 */
export function onPlacePress(
  map: MapLibreMap,
  listener: (ids: readonly string[]) => void,
  isTaken: (press: MapMouseEvent) => boolean,
): void {
  const layers = [...placeLayerIds, clusterLayerId];
  map.on('click', (press) => {
    if (isTaken(press)) return;
    const { x, y } = press.point;
    const box: [PointLike, PointLike] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    // What lies under the very spot goes before what is merely near.
    const under = map.queryRenderedFeatures([x, y], { layers });
    const pressed = under.length > 0 ? under : map.queryRenderedFeatures(box, { layers }).slice(0, 1);
    if (pressed.length > 0) void idsOf(map, pressed).then(listener);
  });
  const { classList } = map.getCanvasContainer();
  map.on('mouseenter', layers, () => {
    classList.add('maplibregl-track-pointer');
  });
  map.on('mouseleave', layers, () => {
    classList.remove('maplibregl-track-pointer');
  });
}

/** Each place once, though it may be drawn as several features, or cut by the edge of a tile. */
async function idsOf(map: MapLibreMap, features: readonly MapGeoJSONFeature[]): Promise<readonly string[]> {
  const ids = await Promise.all(
    features.map(async ({ properties }) => {
      const cluster: unknown = properties['cluster_id'];
      if (typeof cluster !== 'number') return [String(properties['id'])];
      const leaves = await map
        .getSource<GeoJSONSource>(dotsSource)!
        .getClusterLeaves(cluster, Number(properties['point_count']), 0);
      return leaves.map((leaf) => String(leaf.properties?.['id']));
    }),
  );
  return [...new Set(ids.flat())];
}
