import { contrast, formatColour, parseColour, type Rgb } from '../../municipality/contrast.ts';
import type { Flavor } from './flavors.ts';

const grounds = ['land', 'water', 'wood', 'park', 'building', 'street', 'mainStreet', 'halo'] as const;
const leastContrast = 4.5;

/**
 * The flavor with places in a colour of the page, so that map and page belong together. A colour that would be hard to
 * see on the map, or that is not written `rgb(…)` as browsers compute it, leaves the flavor as it is.
 */
export function withPlaceColour(flavor: Flavor, computedColour: string): Flavor {
  const match = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computedColour);
  if (match === null) return flavor;
  const colour = match.slice(1).map(Number) as unknown as Rgb;
  const isSeen = grounds.every((ground) => contrast(colour, parseColour(flavor[ground])) >= leastContrast);
  return isSeen ? { ...flavor, place: formatColour(colour) } : flavor;
}
