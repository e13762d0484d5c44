import type { PreparedFeature } from '../basemap/prepare-basemap.ts';
import {
  drawLabel,
  emptyLettering,
  letterSizes,
  type Label,
  type LabelStyle,
  type Lettering,
} from './lettering.ts';
import { streetNames } from './street-labels.ts';
import { toPoint, type Point, type View } from './view.ts';

/** More names than this make a map hard to read. */
const most = { streets: 7, others: 5 };

/** How names other than those of streets are written, by the class and kind of the feature. */
function styleOf({ class: name, kind }: PreparedFeature): LabelStyle | undefined {
  if (name === 'building') return 'building';
  if (name !== 'place-name') return undefined;
  return kind === 'water' ? 'water' : kind === 'park' || kind === 'wood' ? 'park' : undefined;
}

/**
 * The names on the map of a place: streets, the nearest to the middle first, then buildings, waters and parks.
 * No name is written over another, or over anything that the lettering holds already.
 */
export function drawPlaceNames(
  view: View,
  features: readonly PreparedFeature[],
  lettering: Lettering,
  around: Point,
): string {
  const written: Label[] = [];
  const writeFirst = (labels: readonly Label[]): boolean => {
    const label = labels.find((each) => lettering.write(each));
    if (label) written.push(label);
    return label !== undefined;
  };
  let streets = 0;
  for (const { labels } of streetNames(view, features, around)) {
    if (streets === most.streets) break;
    if (writeFirst(labels)) streets++;
  }
  let others = 0;
  for (const label of otherNames(view, features, around)) {
    if (others === most.others) break;
    const below: Label = { ...label, at: [label.at[0], label.at[1] + letterSizes[label.style]] };
    if (writeFirst([label, below])) others++;
  }
  return written.map(drawLabel).join('');
}

function otherNames(view: View, features: readonly PreparedFeature[], around: Point): readonly Label[] {
  const away = ({ at: [x, y] }: Label): number => Math.hypot(x - around[0], y - around[1]);
  return features
    .flatMap((feature): Label[] => {
      const style = styleOf(feature);
      if (style === undefined || feature.name === undefined) return [];
      const { west, south, east, north } = feature.bounds;
      return [
        { text: feature.name, at: toPoint(view, [(west + east) / 2, (south + north) / 2]), angle: 0, style },
      ];
    })
    .sort((a, b) => away(a) - away(b) || (a.text < b.text ? -1 : 1));
}

/** A lettering in which the corners of the picture are taken by the scale bar and the arrow to the north. */
export function letteringOf(view: View, scaleWidth: number): Lettering {
  const lettering = emptyLettering(view);
  for (let x = 24; x <= scaleWidth + 24; x += 24) lettering.take([x, view.height - 28], 36);
  lettering.take([view.width - 26, 34], 52);
  return lettering;
}
