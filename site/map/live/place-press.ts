import type {
  GeoJSONSource,
  Map as MapLibreMap,
  MapGeoJSONFeature,
  MapMouseEvent,
  PointLike,
} from 'maplibre-gl';
import type { Bounds } from '../basemap/bounds.ts';
import { clusterLayerId, dotsSource, placeLayerIds } from '../style/place-layers.ts';

/** Fingers are broader than dots: half of 44 pixels round the spot pressed. */
const reach = 22;

/** Told what somebody presses. */
export interface PressListener {
  /** One place, or those that a number stands for. */
  readonly onPlaces: (ids: readonly string[]) => void;
  /** A number that stands for too many places to list: the rectangle round them. */
  readonly onCrowd: (crowd: Bounds) => void;
  /** Whether something else takes a press, which is then not told. */
  readonly isTaken: (press: MapMouseEvent) => boolean;
}

/** Tells what of the places somebody presses, many for a cluster or where places lie on each other, and shows by the pointer what can be pressed. */
export function onPlacePress(map: MapLibreMap, { onPlaces, onCrowd, isTaken }: PressListener): void {
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
    const crowd: unknown = pressed.find(({ properties }) => 'crowd' in properties)?.properties['crowd'];
    if (typeof crowd === 'string') onCrowd(JSON.parse(crowd) as Bounds);
    else if (pressed.length > 0) void idsOf(map, pressed).then(onPlaces);
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
      const joined: unknown = properties['joined'];
      if (typeof joined === 'string') return JSON.parse(joined) as readonly string[];
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
