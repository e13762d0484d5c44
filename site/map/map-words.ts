import { formatNumber } from '../i18n/format.ts';
import { languageOf, type Locale } from '../i18n/locales.ts';
import { pluralForms } from '../i18n/plural-forms.ts';
import { translator } from '../i18n/translate.ts';
import type { PlaceMapWords } from './drawing/draw-place-map.ts';
import { failures, mapCounts, mapSentences, type MapWords, type PictureWords } from './live/words.ts';

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

/** What a map says before it is fetched, in the place of a picture or above a list. */
export function pictureWords(
  locale: Locale,
  label: string,
  attribution: string | undefined,
  instead: 'picture' | 'list',
): PictureWords {
  const words = translator(locale);
  const suffix = instead === 'list' ? '-list' : '';
  const stays = words(`map:live.stays${suffix}`);
  return {
    label,
    attribution: attribution ?? '',
    open: words(`map:live.open${suffix}`),
    close: words(`map:live.close${suffix}`),
    loading: words('map:live.loading'),
    failed: Object.fromEntries(
      failures.map((failure) => [failure, `${words(`map:failed.${failure}`)} ${stays}`]),
    ) as PictureWords['failed'],
  };
}

/** What the browser fills in. */
const holes = Object.fromEntries(
  [
    'zoom',
    'status',
    'place',
    'number',
    'distance',
    'direction',
    'from',
    'name',
    'start',
    'end',
    'within',
    'along',
    'length',
  ].map((name) => [name, `{{${name}}}`]),
);

/** The words of the open map for the browser. */
export function mapWords(locale: Locale, registerLang: string): MapWords {
  const words = translator(locale);
  return {
    lang: languageOf(locale).lang,
    registerLang,
    sentences: Object.fromEntries(
      mapSentences.map((key) => [key, words(`map:${key}`, holes)]),
    ) as MapWords['sentences'],
    counts: Object.fromEntries(
      mapCounts.map((key) => [key, pluralForms(`map:${key}`, locale, holes)]),
    ) as MapWords['counts'],
    without: pluralForms('pages:map.without-position', locale),
  };
}
