import type { MapPlace } from './read-places.ts';

/** What an open map tells. */
export interface MapEvents {
  readonly onZoom: (zoom: number) => void;
  /** Somebody pressed a place on the map. */
  readonly onPlace: (place: MapPlace) => void;
  readonly onClose: () => void;
  /** A part of the ground could not be fetched; the map stays. */
  readonly onGap: () => void;
  /** The map can draw no more. */
  readonly onLost: () => void;
}
