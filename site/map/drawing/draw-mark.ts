import { markOf, type MarkShape, type MarkState } from '../style/place-features.ts';
import type { Point } from './view.ts';

/** What decides how a mark looks. */
export interface MarkedPlace {
  /** Code of the kind of place. */
  readonly kind?: string | undefined;
  /** Code of the status; active if left out. */
  readonly status?: string | undefined;
}

/** The mark of a place as SVG: its shape tells the kind, a sign in it the status, as on the live map. */
export function drawMark(place: MarkedPlace, [x, y]: Point): string {
  const [state, shape] = markOf(place).split('-') as [MarkState, MarkShape];
  return shapes[shape](x, y) + signs[state](x, y);
}

const shapes: Readonly<Record<MarkShape, (x: number, y: number) => string>> = {
  round: (x, y) => `<circle class="map-spot" cx="${x}" cy="${y}" r="8"/>`,
  square: (x, y) => `<path class="map-spot" d="M${x - 7} ${y - 7}h14v14h-14z"/>`,
  diamond: (x, y) => `<path class="map-spot" d="M${x} ${y - 10}l10 10-10 10-10-10z"/>`,
};

const signs: Readonly<Record<MarkState, (x: number, y: number) => string>> = {
  active: () => '',
  planned: (x, y) => `<circle class="map-on-mark" cx="${x}" cy="${y}" r="3.5"/>`,
  paused: (x, y) => `<path class="map-sign" d="M${x - 2.5} ${y - 4}v8m5-8v8"/>`,
  ended: (x, y) => `<path class="map-sign" d="M${x - 3} ${y - 3}l6 6m0-6-6 6"/>`,
};
