/** From this many places on they are packed: as GeoJSON they would be megabytes, and each drawn one by one. */
export const packedFrom = 500;

/** A column whose values often repeat: the values, and for each place which of them, or -1 for none. */
export interface CodedColumn {
  readonly values: readonly string[];
  readonly of: readonly number[];
}

/** The columns of what the map tells of a place, by their names in `PlaceFeature`. */
export const codedColumns = [
  'kind',
  'kindLabel',
  'status',
  'statusLabel',
  'precision',
  'what',
  'why',
  'kept',
] as const;

/**
 * The places that have a position, column by column, in the order of the list. Texts that repeat are written once, and
 * positions as differences, so that a hundred thousand places are a file of a few megabytes.
 */
export interface PackedPlaces {
  /** How many places there are, with or without position. */
  readonly count: number;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly addresses: readonly (string | null)[];
  /** What stands before and behind the id in the address of a place's page. */
  readonly url: readonly [before: string, after: string] | null;
  readonly columns: Readonly<Record<(typeof codedColumns)[number], CodedColumn>>;
  /** The choices of the list that a place answers to, e.g. `["kind=school","sound"]` as JSON. */
  readonly selections: CodedColumn;
  /** Corners of each ring, the last left out, as JSON: `1` a point, `[4]` a polygon, `[[4],[4,4]]` several. */
  readonly shapes: CodedColumn;
  /** `lng, lat, lng, lat …` of all corners in millionths of a degree, each as the difference from the one before. */
  readonly corners: readonly number[];
}

/** Millionths of a degree, about a decimetre: positions are published no finer. */
export const cornerScale = 1e6;
