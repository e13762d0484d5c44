import { wordInTense } from '../explanations/word-in-tense.ts';
import { formatMetres } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { Place } from '../register/model/register.ts';

/** What the map of a place draws: the monitored area, a circle that holds it or the place, or the place as a point. */
export type DrawnAs = 'area' | 'circle' | 'point';

/** What the page says of the map of a place. */
export interface PlaceMapTexts {
  readonly drawnAs: DrawnAs;
  readonly title: string;
  /** What the map shows, for those who do not see it. */
  readonly about: string;
  /** What the mark on the map stands for. */
  readonly caption: string;
}

/**
 * What the page says of the map of a place, in the tense of the place. Where the register states a point alone, the
 * circle holds the place: how far the monitored area reaches is not known.
 */
export function placeMapTexts(place: Place, locale: Locale): PlaceMapTexts {
  const words = translator(locale);
  const { name, monitoredArea, positionState, precision, status } = place;
  const drawnAs = monitoredArea ? 'area' : precision === undefined ? 'point' : 'circle';
  const told = positionState === 'rounded' ? 'rounded' : drawnAs;
  const about = wordInTense(`pages:place.map-about-${told}`, status, locale);
  const caption = wordInTense(`pages:place.map-${told}`, status, locale);
  return {
    drawnAs,
    title: words('pages:place.map', { place: name }),
    about: words(about, { place: name, precision: formatMetres(precision ?? 0, locale) }),
    caption: words(caption),
  };
}
