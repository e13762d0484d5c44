import type { PreparedFeature } from '../basemap/prepare-basemap.ts';
import { drawLabel, letterSizes, type Label, type LabelStyle, type Lettering } from './lettering.ts';
import { toPoint, type View } from './view.ts';

/** How names are written, by the kind of the place-name; other kinds (the town itself) are not: the page says them. */
const styles: Readonly<Record<string, LabelStyle>> = {
  district: 'district',
  water: 'water',
  park: 'park',
  wood: 'park',
};

/** Steps to try where the right spot of a name is taken, in heights of its letters: down, up, and farther. */
const steps = [0, 1.2, -1.2, 2.2, -2.2, 3.2, -3.2];

/** The names of districts, then of waters, parks and woods, where they fit between the marks. */
export function drawDistrictNames(
  view: View,
  features: readonly PreparedFeature[],
  lettering: Lettering,
): string {
  const spots = features.filter((feature) => feature.class === 'place-name');
  const spotted = new Set(spots.map(({ name }) => name));
  const outlined = features.filter((feature) => feature.class === 'district' && !spotted.has(feature.name));
  const labels = [...spots, ...outlined].flatMap((feature): Label[] => {
    const style = feature.class === 'district' ? 'district' : styles[feature.kind ?? ''];
    if (style === undefined || feature.name === undefined) return [];
    const { west, south, east, north } = feature.bounds;
    return [
      { text: feature.name, at: toPoint(view, [(west + east) / 2, (south + north) / 2]), angle: 0, style },
    ];
  });
  const order = Object.keys(letterSizes);
  return labels
    .sort(
      (a, b) =>
        Number(b.style === 'district') - Number(a.style === 'district') ||
        order.indexOf(a.style) - order.indexOf(b.style),
    )
    .flatMap((label) => {
      const tries = steps.map((step): Label => ({
        ...label,
        at: [label.at[0], label.at[1] + step * letterSizes[label.style]],
      }));
      const written = tries.find((each) => lettering.write(each));
      return written ? [drawLabel(written)] : [];
    })
    .join('');
}
