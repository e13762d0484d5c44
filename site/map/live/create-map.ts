import { Map as MapLibreMap, type MapOptions, type StyleSpecification } from 'maplibre-gl';
import { wantsStillness } from '../../display/kept-display.ts';
import type { Bounds } from '../basemap/bounds.ts';
import { createImage } from '../style/images.ts';
import { fitOptions, roamingBounds, toCorners } from './camera.ts';
import type { MapSettings } from './settings.ts';
import type { MapWords, PictureWords } from './words.ts';

/** More dots than this to a pixel cost battery and show nothing. */
const largestPixelRatio = 2;
const nearestZoom = 19;
const farthestZoom = 9;

/** Where the map begins and how far it goes. */
export interface MapExtent {
  /** What is shown at first, unless the page says where to begin. */
  readonly first: Bounds | undefined;
  /** What there is to see. */
  readonly whole: readonly Bounds[];
  readonly minZoom?: number | undefined;
}

/** A map that is north up and flat, lets the page scroll, and has neither keys nor controls of its own. */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  { first, whole, minZoom = farthestZoom }: MapExtent,
  { view }: Pick<MapSettings, 'view'>,
  label: PictureWords['label'],
  { sentences }: Pick<MapWords, 'sentences'>,
): MapLibreMap {
  const roaming = roamingBounds(whole);
  const pixelRatio = Math.min(devicePixelRatio, largestPixelRatio);
  const map = new MapLibreMap({
    container,
    style,
    ...beginning(container, first, view),
    ...(roaming === undefined ? {} : { maxBounds: toCorners(roaming) }),
    minZoom,
    maxZoom: nearestZoom,
    maxPitch: 0,
    pixelRatio,
    fadeDuration: 0,
    attributionControl: false,
    cooperativeGestures: true,
    keyboard: false,
    boxZoom: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    // Without this a gesture goes on by itself, unless the system asks for stillness.
    ...(wantsStillness() ? { reduceMotion: true } : {}),
    locale: {
      'Map.Title': label,
      'CooperativeGesturesHandler.WindowsHelpText': sentences['map.gesture-wheel'],
      'CooperativeGesturesHandler.MacHelpText': sentences['map.gesture-wheel-mac'],
      'CooperativeGesturesHandler.MobileHelpText': sentences['map.gesture-touch'],
    },
  });
  map.touchZoomRotate.disableRotation();
  map.setMissingStyleImageResolver((id) => {
    const image = createImage(id, largestPixelRatio);
    if (image !== undefined) map.addImage(id, image, { pixelRatio: largestPixelRatio });
  });
  hideCanvas(map.getCanvas());
  return map;
}

function beginning(
  container: HTMLElement,
  first: Bounds | undefined,
  view: MapSettings['view'],
): Partial<MapOptions> {
  if (view !== undefined) return view;
  return first === undefined ? {} : { bounds: toCorners(first), fitBoundsOptions: fitOptions(container) };
}

/** The viewport round the canvas has the name and the focus; to assistive technology a canvas is empty. */
function hideCanvas(canvas: HTMLCanvasElement): void {
  for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name);
  canvas.ariaHidden = 'true';
}
