import type { MapAction } from './actions.ts';

/** What the buttons of the open map show. */
export const toolIcons: Readonly<Record<MapAction | 'tell' | 'here' | 'way' | 'close', string>> = {
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  north: 'M12 20V5M5.5 11.5 12 5l6.5 6.5',
  south: 'M12 4v15M5.5 12.5 12 19l6.5-6.5',
  west: 'M20 12H5M11.5 5.5 5 12l6.5 6.5',
  east: 'M4 12h15M12.5 5.5 19 12l-6.5 6.5',
  showAll: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  tell: 'M4 5h16v11H11l-4 4v-4H4zM8 9h8M8 12.5h5',
  here: 'M12 3v3M12 18v3M3 12h3M18 12h3M12 6a6 6 0 1 0 .01 0M12 11a1 1 0 1 0 .01 0',
  way: 'M5 20a1.5 1.5 0 1 0 .01 0M19 4a1.5 1.5 0 1 0 .01 0M6.5 20H15a3.5 3.5 0 0 0 0-7H9a3.5 3.5 0 0 1 0-7h8.5',
  close: 'M6 6l12 12M18 6 6 18',
};
