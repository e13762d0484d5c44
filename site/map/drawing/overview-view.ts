import type { Position } from '../../register/position/coordinate-systems.ts';
import { metresPerDegree } from '../../register/position/geometry.ts';
import { boundsOf, type Bounds } from '../basemap/bounds.ts';
import { viewAround, type View } from './view.ts';

/** Space left round the bounds, pixels: a mark at the edge is seen whole. */
const margin = 24;

/** A single place still shows some ground, metres per pixel. */
const leastMetresPerPixel = 1;

/** What is shown where there is neither a basemap nor a place: nothing is nowhere in particular. */
const nowhere: Bounds = { west: 0, south: 0, east: 0, north: 0 };

/** The view of all that a basemap holds, or of all places where there is no basemap. */
export function overviewView(
  ground: Bounds | undefined,
  positions: readonly Position[],
  width: number,
  height: number | undefined,
): View {
  const { west, south, east, north } = ground ?? boundsOf(positions) ?? nowhere;
  const middle: Position = [(west + east) / 2, (south + north) / 2];
  const across = (east - west) * metresPerDegree * Math.cos((middle[1] * Math.PI) / 180);
  const down = (north - south) * metresPerDegree;
  const shape = across > 0 ? down / across : 1;
  // Without a height the picture takes the shape of the ground, between a broad one and a square.
  const chosen = height ?? Math.round(width * Math.min(1, Math.max(0.5, shape)));
  const needed = Math.max(across / (width - 2 * margin), down / (chosen - 2 * margin), leastMetresPerPixel);
  return viewAround(middle, needed, width, chosen);
}
