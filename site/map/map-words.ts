import type { Locale } from '../i18n/locales.ts';
import { formatNumber } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import type { PlaceMapWords } from './drawing/draw-place-map.ts';
import type { MapWords } from './live/words.ts';

/** The words of a drawn map. */
export function drawnMapWords(locale: Locale, title: string, description: string): PlaceMapWords {
  const words = translator(locale);
  return {
    title,
    description,
    scale: (metres) => words('pages:map.scale', { number: formatNumber(metres, locale) }),
    north: words('pages:map.north'),
  };
}

/** The words of the live map, for the browser. */
export function liveMapWords(locale: Locale, label: string, attribution: string | undefined): MapWords {
  const words = translator(locale);
  return {
    open: words('pages:map.live-open'),
    close: words('pages:map.live-close'),
    label: `${label}. ${words('pages:map.live-label')}`,
    role: words('pages:map.live-role'),
    loading: words('pages:map.live-loading'),
    ready: words('pages:map.live-ready'),
    failed: words('pages:map.live-failed'),
    error: words('pages:map.error'),
    zoomIn: words('pages:map.zoom-in'),
    zoomOut: words('pages:map.zoom-out'),
    north: words('pages:map.north-button'),
    south: words('pages:map.south-button'),
    west: words('pages:map.west-button'),
    east: words('pages:map.east-button'),
    showAll: words('pages:map.show-all'),
    zoomed: words('pages:map.moved-zoom', { zoom: '{{zoom}}' }),
    gestureHelp: words('pages:map.gesture-help'),
    gestureHelpMac: words('pages:map.gesture-help-mac'),
    gestureHelpTouch: words('pages:map.gesture-help-touch'),
    attribution: attribution ?? '',
  };
}
