import { speakPieces, type Segment } from '../explanations/speak.ts';
import { languageOf, type Locale } from '../i18n/locales.ts';
import type { PlaceChange } from './change.ts';
import { changeSentences } from './tell-change.ts';

/**
 * What has changed at a place as `tellChange` tells it, with words of the register as pieces that say their language, so
 * that a screen reader says them in it (WCAG 2.2, 3.1.2).
 */
export function speakChange(
  change: PlaceChange,
  locale: Locale,
  registerLang: string,
): readonly (readonly Segment[])[] {
  const lang = languageOf(locale).lang === registerLang ? undefined : registerLang;
  return changeSentences(change, locale).map(({ key, variables }) => {
    const values = Object.entries(variables).map(([name, value]): [string, string | Segment] => [
      name,
      typeof value === 'string' ? value : { text: value.quoted, lang },
    ]);
    return speakPieces(key, Object.fromEntries(values), locale);
  });
}
