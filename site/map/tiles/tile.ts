import type { Bounds } from '../basemap/bounds.ts';

/** One vector tile, not packed. */
export interface Tile {
  readonly zoom: number;
  readonly column: number;
  readonly row: number;
  readonly bytes: Uint8Array;
}

/** A range of zoom levels, both ends included. */
export interface ZoomRange {
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** What an archive says about its tiles. */
export interface ArchiveDescription extends ZoomRange {
  readonly name: string;
  /** Who made the data, as the map must say it. */
  readonly attribution: string;
  /** What the archive was made from, see `markOfBasemap`. */
  readonly source?: string | undefined;
  readonly bounds: Bounds;
  /** The layers of the tiles and the names of their properties. */
  readonly layers: Readonly<Record<string, readonly string[]>>;
}
