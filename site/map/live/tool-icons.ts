import type { MapAction } from './actions.ts';

/** What the buttons of the open map show. */
export const toolIcons: Readonly<Record<MapAction | 'close', string>> = {
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  north: 'M12 20V5M5.5 11.5 12 5l6.5 6.5',
  south: 'M12 4v15M5.5 12.5 12 19l6.5-6.5',
  west: 'M20 12H5M11.5 5.5 5 12l6.5 6.5',
  east: 'M4 12h15M12.5 5.5 19 12l-6.5 6.5',
  showAll: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  close: 'M6 6l12 12M18 6 6 18',
};
