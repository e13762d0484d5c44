import type { Announcer } from './announcer.ts';

/** What an open map tells. */
export interface MapEvents {
  readonly announcer: Announcer;
  readonly onClose: () => void;
  /** The map can draw no more. */
  readonly onLost: () => void;
}
