import type { MapAction } from './actions.ts';

/** What the buttons show: paths in a square of 24, drawn as strokes. */
const paths: Readonly<Record<MapAction | 'close' | 'open', string>> = {
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  north: 'M12 20V5M5.5 11.5 12 5l6.5 6.5',
  south: 'M12 4v15M5.5 12.5 12 19l6.5-6.5',
  west: 'M20 12H5M11.5 5.5 5 12l6.5 6.5',
  east: 'M4 12h15M12.5 5.5 19 12l-6.5 6.5',
  showAll: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  open: 'M3.5 6.5 9 4l6 2.5L20.5 4v13.5L15 20l-6-2.5L3.5 20zM9 4v13.5M15 6.5V20',
  close: 'M6 6l12 12M18 6 6 18',
};

const svg = 'http://www.w3.org/2000/svg';

/** A small drawing that says the same as the name of its button. */
export function createIcon(name: keyof typeof paths): SVGElement {
  const icon = document.createElementNS(svg, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', paths[name]);
  icon.append(path);
  return icon;
}
