import type { Geometry } from 'geojson';
import type { Issue } from './issue.ts';

/** A cell as a source gives it: text as written, numbers and dates only where the format types them. */
export type Cell = string | number | boolean | Date | null;

/** A heading and the place of its column, counted from 1. */
export interface Heading {
  readonly text: string;
  readonly column: number;
}

/** One row with its position; `cells` are in the order of the table's headings. */
export interface SourceRow {
  /** Row in the sheet, line in the text file (first line of the record), or number of the feature, from 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** The geometry of a GeoJSON feature, WGS 84 unless the settings say otherwise. */
  readonly geometry?: Geometry | null | undefined;
}

/** A table as it stands in the source, before any heading is understood. */
export interface SourceTable {
  /** Sheet name, file name without ending, or key of the JSON object. */
  readonly name: string;
  /** Path relative to the municipality folder. */
  readonly file: string;
  readonly sheet?: string | undefined;
  /** Coordinate system that the file itself names, as older GeoJSON does. */
  readonly crs?: string | undefined;
  readonly headings: readonly Heading[];
  readonly rows: readonly SourceRow[];
}

/** A sheet that is hidden in its workbook. */
export interface HiddenSheet {
  readonly file: string;
  readonly sheet: string;
}

/** What a reader gives: all tables it could read and all problems it met. Readers never throw for bad input. */
export interface SourceResult {
  readonly tables: readonly SourceTable[];
  readonly issues: readonly Issue[];
  /** Sheets that are hidden in their workbook, and were not read. */
  readonly hiddenSheets?: readonly HiddenSheet[] | undefined;
}
