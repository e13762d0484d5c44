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
 * Tells the ids of the places that somebody presses, many for a cluster, and shows by the pointer what can be pressed.
 * A press that something else takes is not told.
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
    // A place under the very spot goes before one that is merely near.
    const [feature] = [
      ...map.queryRenderedFeatures([x, y], { layers }),
      ...map.queryRenderedFeatures(box, { layers }),
    ];
    if (feature !== undefined) void idsOf(map, feature).then(listener);
  });
  const { classList } = map.getCanvasContainer();
  map.on('mouseenter', layers, () => {
    classList.add('maplibregl-track-pointer');
  });
  map.on('mouseleave', layers, () => {
    classList.remove('maplibregl-track-pointer');
  });
}

async function idsOf(map: MapLibreMap, { properties }: MapGeoJSONFeature): Promise<readonly string[]> {
  const cluster: unknown = properties['cluster_id'];
  if (typeof cluster !== 'number') return [String(properties['id'])];
  const leaves = await map
    .getSource<GeoJSONSource>(dotsSource)!
    .getClusterLeaves(cluster, Number(properties['point_count']), 0);
  return leaves.map((leaf) => String(leaf.properties?.['id']));
}
