import type { BasemapFeature } from '../../site/map/basemap/read-basemap.ts';
import type { Bounds } from '../../site/map/basemap/bounds.ts';
import type { Municipality } from '../../site/municipality/schema.ts';
import type { Area } from '../../site/register/position/geometry.ts';

/** What a source says of a thing on the ground: name of the property → text. */
export type Properties = Readonly<Record<string, string>>;

/** A thing on the ground that the map draws. */
export type GroundFeature = Omit<BasemapFeature, 'bounds'>;

/** What the municipality is called, so that its outline is found among others. */
export type NamedMunicipality = Pick<Municipality, 'name' | 'shortName' | 'code'>;

/** Told what is being read, and how much of the file has been, 0 to 1. Its sentence is `basemap.step.<step>`. */
export type OnStep = (
  step: 'outline' | 'points' | 'lines' | 'areas' | 'features' | 'tiles',
  share: number,
) => void;

/** A file with what lies on the ground, WGS 84. */
export interface GroundSource {
  /** The outline of the municipality, if the file has it. */
  readonly findOutline: (municipality: NamedMunicipality) => Area | undefined;
  /** What the map draws and touches a rectangle, in the order of the file. */
  readonly readFeatures: (bounds: Bounds) => Iterable<GroundFeature>;
  /** How many things the file has in all; known when the features have been read. */
  readonly count: () => number;
  /** Whom the data come from, where the form of the file says so. */
  readonly attribution?: string;
}
