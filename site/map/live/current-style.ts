import type { StyleSpecification } from 'maplibre-gl';
import { flavors, type Flavor } from '../style/flavors.ts';
import { mapStyle, type MapContents } from '../style/map-style.ts';
import { withPlaceColour } from '../style/place-colour.ts';
import type { TileSource } from './engine.ts';
import { currentPreferences, flavorFor } from './theme.ts';

/** The style in the look the visitor asks for, with the font of an element and its colour for places. */
export function currentStyle(
  element: Element,
  tiles: TileSource | undefined,
  shown: Pick<MapContents, 'areas' | 'dots' | 'isJoined' | 'selected' | 'active' | 'here' | 'way'>,
): StyleSpecification {
  const { fontFamily, color } = getComputedStyle(element);
  return mapStyle(currentFlavor(color), {
    tilesUrl: tiles?.url,
    hasLand: tiles?.hasLand ?? false,
    ...shown,
    fonts: fontFamily.split(',').map((family) => family.trim()),
  });
}

function currentFlavor(placeColour: string): Flavor {
  const name = flavorFor(currentPreferences());
  // High contrast is for those who need it: no colour of the page's own may weaken it.
  return name.startsWith('highContrast') ? flavors[name] : withPlaceColour(flavors[name], placeColour);
}
