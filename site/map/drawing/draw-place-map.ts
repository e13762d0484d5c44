import type { Position } from '../../register/position/coordinate-systems.ts';
import type { Area } from '../../register/position/geometry.ts';
import type { PreparedBasemap } from '../basemap/prepare-basemap.ts';

/** The words of the map of a place, in the language of the page. */
export interface PlaceMapWords {
  /** Name of the picture, e.g. `Karta över Simhallen`. */
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  /** The length that the scale bar shows, from metres, e.g. 100 gives `100 meter`. */
  readonly scale: (metres: number) => string;
  /** The letter or word at the arrow to the north, e.g. `N`. */
  readonly north: string;
}

/** What the map of a place shows. */
export interface PlaceMapOptions {
  /** What lies round the place; without it the map has a quiet grid. */
  readonly basemap: PreparedBasemap | undefined;
  /** The middle of the monitored area, or the point that the register gives. */
  readonly position: Position;
  /** The monitored area, if the register draws one. */
  readonly area?: Area | undefined;
  /** How far from the point the place may be, metres. Not drawn where there is an area. */
  readonly precision?: number | undefined;
  /** Exact positions of cameras, only those cleared for publication. */
  readonly cameras?: readonly Position[] | undefined;
  /** Makes the ids of this picture unlike those of the others on the page. */
  readonly idPrefix: string;
  readonly words: PlaceMapWords;
}
