import type { TownFeature } from './feature.ts';
import type { Landmark } from './landmarks.ts';

/** The basemap as GeoJSON text (RFC 7946), one feature on each line so that changes can be read. */
export function basemapText(features: readonly TownFeature[]): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}

/** The landmarks as JSON text: one on each line, by name. */
export function landmarksText(landmarks: readonly Landmark[]): string {
  const lines = landmarks
    .map(({ name, ...rest }) => `${JSON.stringify(name)}:${JSON.stringify(rest)}`)
    .join(',\n');
  return `{\n${lines}\n}\n`;
}
