/** Every word of the live map in the language of the page; the page gives them as JSON in `script.map-words`. */
export interface MapWords {
  /** On the button that opens the live map. */
  readonly open: string;
  /** On the button that goes back to the picture. */
  readonly close: string;
  /** Name of the map, e.g. `Karta över kameraplatser i Exempelköping`. */
  readonly label: string;
  /** What it is, read out in place of "application", e.g. `karta`. */
  readonly role: string;
  readonly loading: string;
  readonly ready: string;
  /** Said when the map cannot be shown and the picture is shown instead. */
  readonly failed: string;
  /** Said when a part of the ground could not be fetched, while the map stays. */
  readonly error: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly north: string;
  readonly south: string;
  readonly west: string;
  readonly east: string;
  readonly showAll: string;
  /** With `{{zoom}}`, e.g. `Zoom {{zoom}}.` */
  readonly zoomed: string;
  /** How to zoom with wheel and Ctrl. */
  readonly gestureHelp: string;
  /** How to zoom with wheel and ⌘. */
  readonly gestureHelpMac: string;
  /** How to move with two fingers. */
  readonly gestureHelpTouch: string;
  /** Who made the ground of the map. */
  readonly attribution: string;
}

/**
 * The words that a page gives with an element.
 * @throws Error if the page gives none.
 */
export function readWords(element: Element): MapWords {
  const text = element.querySelector('script.map-words')?.textContent;
  if (!text) throw new Error('insyn-map needs its words in script.map-words');
  return JSON.parse(text) as MapWords;
}

/** The sentence that tells how near the map is. */
export function zoomSentence({ zoomed }: Pick<MapWords, 'zoomed'>, zoom: number): string {
  return zoomed.replaceAll('{{zoom}}', String(Math.round(zoom)));
}
