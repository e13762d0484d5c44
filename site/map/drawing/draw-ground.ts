import type { PreparedFeature } from '../basemap/prepare-basemap.ts';
import { clipLine, clipRing } from './clip.ts';
import {
  buildingLayers,
  groundLayers,
  layerOf,
  streetLayers,
  streetWidths,
  type Layer,
} from './ground-layers.ts';
import { pathData, type PathData } from './path-data.ts';
import { doubleSurface, simplifyLine, simplifyRing } from './simplify.ts';
import { bleed, toPoints, type View } from './view.ts';

/** How far a line may be off after simplifying, pixels. */
const tolerance = 0.7;

/** Areas smaller than this are left out, square pixels: seen from near, and from where houses are but dots. */
const leastSurface = { near: 6, far: 12 };

/** From how many metres per pixel on a view is far. */
const farMetresPerPixel = 2.5;

/** What the ground is drawn from. */
export interface Ground {
  readonly view: View;
  readonly features: readonly PreparedFeature[];
  /** Whether land is drawn on water rather than water on land. */
  readonly isLandDrawn: boolean;
  /** Start of the ids. */
  readonly idPrefix: string;
}

/** The ground as SVG: one path per class, streets with an edge of their own so that crossings stay open. */
export function drawGround({ view, features, isLandDrawn, idPrefix }: Ground): string {
  const paths = collectPaths(view, features);
  const drawn = (layer: Layer): string => {
    const text = paths.get(layer)?.text();
    return text ? `<path class="map-${layer}" d="${text}"/>` : '';
  };
  const streets = streetLayers.filter((kind) => paths.get(kind)?.text());
  const defined = [...streets, ...(paths.get('railway')?.text() ? (['railway'] as const) : [])];
  const definitions = defined
    .map((layer) => `<path id="${idPrefix}-${layer}" d="${paths.get(layer)!.text()}"/>`)
    .join('');
  const use = (layer: Layer, name: string, width: number): string =>
    `<use class="map-${name}" href="#${idPrefix}-${layer}" stroke-width="${width}"/>`;
  const widthOf = (kind: (typeof streets)[number]): number => {
    const [metres, least] = streetWidths[kind];
    return Math.max(least, Math.round(metres / view.metresPerPixel));
  };
  return [
    definitions && `<defs>${definitions}</defs>`,
    `<rect class="map-${isLandDrawn ? 'water' : 'land'}" width="${view.width}" height="${view.height}"/>`,
    ...groundLayers.map(drawn),
    drawn('path'),
    defined.includes('railway') ? use('railway', 'railway', 3) + use('railway', 'sleepers', 1) : '',
    ...streets.map((kind) => use(kind, 'street-edge', widthOf(kind) + 2)),
    ...streets.map((kind) =>
      use(kind, kind === 'main' || kind === 'secondary' ? 'main' : 'street', widthOf(kind)),
    ),
    ...buildingLayers.map(drawn),
  ].join('');
}

function collectPaths(view: View, features: readonly PreparedFeature[]): Map<Layer, PathData> {
  const frame = { left: -bleed, top: -bleed, right: view.width + bleed, bottom: view.height + bleed };
  const least = view.metresPerPixel < farMetresPerPixel ? leastSurface.near : leastSurface.far;
  const paths = new Map<Layer, PathData>();
  for (const feature of features) {
    const layer = layerOf(feature, view.metresPerPixel);
    if (layer === undefined || feature.shape === 'point') continue;
    let path = paths.get(layer);
    if (!path) paths.set(layer, (path = pathData()));
    for (const part of feature.parts) {
      const points = toPoints(view, part);
      if (feature.shape === 'area') {
        const ring = simplifyRing(clipRing(points, frame), tolerance);
        if (doubleSurface(ring) >= 2 * least) path.add(ring, true);
      } else for (const line of clipLine(points, frame)) path.add(simplifyLine(line, tolerance), false);
    }
  }
  return paths;
}
