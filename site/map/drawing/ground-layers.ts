import { streetKindOf, streetKinds, type StreetKind } from '../basemap/basemap-classes.ts';
import type { PreparedFeature } from '../basemap/prepare-basemap.ts';

/** The classes of paths that the ground is drawn with: areas from below to above, under all lines but for buildings. */
export const groundLayers = [
  'land',
  'wood',
  'grass',
  'park',
  'water',
  'square',
  'pier',
  'bridge',
  'platform',
] as const;

/** What stands above streets and railways. */
export const buildingLayers = ['building', 'civic'] as const;

/** A path of the drawing. */
export type Layer =
  (typeof groundLayers)[number] | (typeof buildingLayers)[number] | 'path' | 'railway' | StreetKind;

/** Width of a street as drawn: metres on the ground, but never thinner than the pixels. */
export const streetWidths: Readonly<Record<StreetKind, readonly [metres: number, leastPixels: number]>> = {
  main: [15, 5],
  secondary: [12, 4],
  residential: [9, 3],
  service: [5, 2],
  pedestrian: [7, 3],
};

/** The ranks of streets from the one drawn first to the one on top. */
export const streetLayers: readonly StreetKind[] = streetKinds.toReversed();

/** Kinds of buildings that only fill gardens; seen from far they are noise. */
const smallBuildings: ReadonlySet<string | undefined> = new Set(['outbuilding', 'garage']);

/** From how many metres per pixel on the small buildings are left out. */
const farMetresPerPixel = 1.3;

/** The path that a feature is part of; undefined where it is not drawn as one. */
export function layerOf(
  { class: name, kind, name: label }: PreparedFeature,
  metresPerPixel: number,
): Layer | undefined {
  switch (name) {
    case 'street':
      return streetKindOf(kind);
    case 'building':
      // A building with a name is one that people find their way by.
      if (label !== undefined) return 'civic';
      return metresPerPixel >= farMetresPerPixel && smallBuildings.has(kind) ? undefined : 'building';
    case 'district':
    case 'place-name':
      return undefined;
    default:
      return name;
  }
}
