import { lengthOf } from './lettering.ts';
import type { View } from './view.ts';
import { xmlText } from './xml.ts';

/** Space between the edge of the picture and what stands at it, pixels. */
const inset = 18;

/** The scale bar is no shorter than this, pixels, and shows 100 m where that is long enough. */
const leastBar = 56;

/** Lengths that a scale bar may show, metres. */
const lengths = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];

/** The length that the scale bar of a view shows, metres. */
export function scaleLength({ metresPerPixel }: View): number {
  return lengths.find((length) => length / metresPerPixel >= leastBar) ?? lengths.at(-1)!;
}

/** The scale bar, at the lower left. */
export function drawScale(view: View, label: string): string {
  const width = Math.round(scaleLength(view) / view.metresPerPixel);
  const [left, y] = [inset, view.height - inset];
  const line = `M${left} ${y - 7}v7h${width}v-7`;
  return `<path class="map-scale-halo" d="${line}"/><path class="map-scale" d="${line}"/><text class="map-label" x="${left + width / 2}" y="${y - 9}">${xmlText(label)}</text>`;
}

/** The arrow to the north, at the upper right, with its word whole below it. */
export function drawNorth(view: View, label: string): string {
  const half = Math.max(inset + 8, lengthOf(label, 'building') / 2 + 8);
  const [x, y] = [Math.round(view.width - half), inset];
  const arrow = `M${x} ${y}l8 22-8-6-8 6z`;
  return `<path class="map-north" d="${arrow}"/><text class="map-label" x="${x}" y="${y + 38}">${xmlText(label)}</text>`;
}

/** Quiet lines where there is no basemap, one scale bar apart and through the middle. */
export function drawGrid(view: View): string {
  const step = scaleLength(view) / view.metresPerPixel;
  const lines = (length: number): number[] => {
    const middle = length / 2;
    const count = Math.floor(middle / step);
    return Array.from({ length: 2 * count + 1 }, (_, index) => Math.round(middle + (index - count) * step));
  };
  const down = lines(view.width).map((x) => `M${x} 0v${view.height}`);
  const across = lines(view.height).map((y) => `M0 ${y}h${view.width}`);
  return `<rect class="map-land" width="${view.width}" height="${view.height}"/><path class="map-grid" d="${[...down, ...across].join('')}"/>`;
}
