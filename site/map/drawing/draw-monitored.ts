import type { Position } from '../../register/position/coordinate-systems.ts';
import type { Area } from '../../register/position/geometry.ts';
import { clipRing } from './clip.ts';
import { pathData } from './path-data.ts';
import { simplifyRing } from './simplify.ts';
import { bleed, toPoint, toPoints, type View } from './view.ts';

/** An area or circle smaller than this across is hard to find: it gets a mark, pixels. */
const leastSeen = 14;

/** What is under surveillance, as far as the register tells. */
export interface Monitored {
  readonly position: Position;
  readonly area?: Area | undefined;
  /** Metres; only without area. */
  readonly precision?: number | undefined;
  readonly cameras?: readonly Position[] | undefined;
}

/**
 * The monitored area as SVG: hatched, with an edge that is light outside and dark inside, so that it stands out from
 * whatever lies under it; for a point the circle that it lies in. Never a cone: nobody said where a camera looks.
 */
export function drawMonitored(
  view: View,
  { position, area, precision, cameras = [] }: Monitored,
  idPrefix: string,
): string {
  const radius = Math.round((area ? 0 : (precision ?? 0)) / view.metresPerPixel);
  const [x, y] = toPoint(view, position).map(Math.round) as [number, number];
  const rings = area ? ringsOf(view, area) : [];
  const shape = area
    ? ringPath(rings, idPrefix)
    : radius > 0
      ? `<circle id="${idPrefix}-area" cx="${x}" cy="${y}" r="${radius}"/>`
      : '';
  const use = (name: string, fill: string): string =>
    `<use class="map-area-${name}" href="#${idPrefix}-area"${fill}/>`;
  const hatch = `<pattern id="${idPrefix}-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="map-hatch" d="M4 0v8"/></pattern>`;
  const isMarked = !area || extentOf(rings) < leastSeen;
  return [
    shape &&
      `<defs>${hatch}${shape}</defs>${use('ground', '')}${use('hatch', ` fill="url(#${idPrefix}-hatch)"`)}${use('halo', '')}${use('edge', '')}`,
    isMarked ? mark(x, y) : '',
    ...cameras.map((camera) => cameraMark(toPoint(view, camera), view)),
  ].join('');
}

/** Where the monitored area is in a view: rings of whole pixels, `x, y, x, y …`. */
export function ringsOf(view: View, area: Area): readonly (readonly number[])[] {
  const frame = { left: -bleed, top: -bleed, right: view.width + bleed, bottom: view.height + bleed };
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  return rings.map((ring) =>
    simplifyRing(
      clipRing(
        toPoints(
          view,
          ring.flatMap(([lng, lat]) => [lng, lat]),
        ),
        frame,
      ),
      0.5,
    ),
  );
}

function ringPath(rings: readonly (readonly number[])[], idPrefix: string): string {
  const path = pathData();
  for (const ring of rings) path.add(ring, true);
  return path.text() && `<path id="${idPrefix}-area" fill-rule="evenodd" d="${path.text()}"/>`;
}

function extentOf(rings: readonly (readonly number[])[]): number {
  const [xs, ys] = [0, 1].map((axis) =>
    rings.flatMap((ring) => ring.filter((_, index) => index % 2 === axis)),
  );
  const span = (values: readonly number[] = []): number =>
    values.length > 0 ? Math.max(...values) - Math.min(...values) : 0;
  return Math.max(span(xs), span(ys));
}

function mark(x: number, y: number): string {
  return `<g class="map-mark"><circle cx="${x}" cy="${y}" r="8"/><circle class="map-on-mark" cx="${x}" cy="${y}" r="3"/></g>`;
}

function cameraMark([x, y]: readonly [number, number], { width, height }: View): string {
  const isSeen = x >= 0 && y >= 0 && x <= width && y <= height;
  return isSeen ? `<circle class="map-camera" cx="${Math.round(x)}" cy="${Math.round(y)}" r="4"/>` : '';
}
