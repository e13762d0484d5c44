/** What a basemap can show. A municipality's GeoJSON names one of them in the property `class` of each feature. */
export const basemapClasses = [
  'land',
  'water',
  'wood',
  'park',
  'grass',
  'square',
  'building',
  'railway',
  'platform',
  'street',
  'path',
  'bridge',
  'pier',
  'district',
  'place-name',
] as const;

/** What a feature of the basemap is drawn as. */
export type BasemapClass = (typeof basemapClasses)[number];

/** The ranks of streets, the widest first. A street of no known rank is drawn as residential. */
export const streetKinds = ['main', 'secondary', 'residential', 'service', 'pedestrian'] as const;

/** The rank of a street. */
export type StreetKind = (typeof streetKinds)[number];

/** Whether a word names a class of the basemap. */
export function isBasemapClass(word: unknown): word is BasemapClass {
  return basemapClasses.some((each) => each === word);
}

/** The rank of a street from the `kind` of its feature. */
export function streetKindOf(kind: string | undefined): StreetKind {
  return streetKinds.find((each) => each === kind) ?? 'residential';
}
