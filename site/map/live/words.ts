import type { PluralForms } from '../../i18n/plural-forms.ts';
import { compassPoints } from '../geo/compass.ts';

/** Why the live map can not be shown. */
export const failures = ['drawing', 'fetching', 'starting', 'lost'] as const;
/** One of the reasons. */
export type Failure = (typeof failures)[number];

/** What an element says before its map is fetched, and when that fails; the page gives it in `script.map-words`. */
export interface PictureWords {
  /** Name of the map, e.g. `Karta över alla platser`. */
  readonly label: string;
  /** Who made the ground of the map. */
  readonly attribution: string;
  readonly open: string;
  /** On the button that goes back. */
  readonly close: string;
  readonly loading: string;
  /** Said when the map cannot be shown: why, and what there is instead. */
  readonly failed: Readonly<Record<Failure, string>>;
}

/** The sentences of the open map keys of `map.json`. */
export const mapSentences = [
  'live.ready',
  'failed.gap',
  'map.role',
  'map.keys',
  'map.legend-marks',
  'map.legend-number',
  'map.legend-circle',
  'map.gesture-wheel',
  'map.gesture-wheel-mac',
  'map.gesture-touch',
  'tools.name',
  'tools.zoomIn',
  'tools.zoomOut',
  'tools.north',
  'tools.south',
  'tools.west',
  'tools.east',
  'tools.showAll',
  'tools.tell',
  'tools.here',
  'tools.way',
  'help.heading',
  'help.move',
  'help.zoom',
  'help.home',
  'help.way',
  'help.list',
  'help.enter',
  'help.escape',
  'help.help',
  'help.close',
  'view.zoom',
  'view.empty',
  'view.nearest',
  'view.nearest-here',
  'distance.metres',
  'distance.kilometres',
  ...compassPoints.map((point) => `direction.${point}` as const),
  'list.heading',
  'place.name-and-status',
  'panel.what',
  'panel.why',
  'panel.why-past',
  'panel.why-later',
  'panel.kept',
  'panel.kept-past',
  'panel.kept-later',
  'panel.read',
  'panel.close',
  'here.promise',
  'here.ask',
  'here.waiting',
  'here.denied',
  'here.slow',
  'here.missing',
  'here.name',
  'near.item',
  'near.item-inside',
  'near.item-at',
  'near.none',
  'near.rough',
  'near.unknown-name',
  'near.no-name',
  'near.denied',
  'near.slow',
  'near.missing',
  'near.print',
  'along.within',
  'along.none',
  'along.item',
  'along.item-through',
  'along.item-start',
  'along.item-start-through',
  'way.how',
  'way.start',
  'way.go',
  'way.undo',
  'way.begun',
  'way.gone',
  'way.none',
] as const;
/** The key of a sentence. */
export type MapSentence = (typeof mapSentences)[number];

/** The sentences that hold a number, keys of `map.json` without the suffix of the plural. */
export const mapCounts = [
  'view.places',
  'list.more',
  'cluster.heading',
  'near.answer',
  'near.answer-inside',
  'near.answer-at',
  'along.answer',
  'way.answer',
] as const;
/** The key of a sentence with a number. */
export type MapCount = (typeof mapCounts)[number];

/** Every word of the open map in one language, fetched with it. */
export interface MapWords {
  readonly lang: string;
  /** Language of the names of places. */
  readonly registerLang: string;
  /** Sentences with `{{variables}}` to be filled in. */
  readonly sentences: Readonly<Record<MapSentence, string>>;
  readonly counts: Readonly<Record<MapCount, PluralForms>>;
  /** How many places have no position, as other pages say it. */
  readonly without: PluralForms;
}

/**
 * The words that a page gives with an element.
 * @throws Error if the page gives none.
 */
export function readWords(element: Element): PictureWords {
  const text = element.querySelector('script.map-words')?.textContent;
  if (!text) throw new Error('insyn-map needs its words in script.map-words');
  return JSON.parse(text) as PictureWords;
}
