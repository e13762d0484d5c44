import { formatDate, formatLanguage, formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { Gap } from './statement.ts';

/** A defect in plain language. */
export function sayGap(gap: Gap, locale: Locale): string {
  const words = translator(locale);
  switch (gap.name) {
    case 'open':
    case 'undecided':
    case 'judged':
      return words(`accessibility:gaps.${gap.name}`, { count: gap.count });
    case 'failed-screen-reader':
    case 'failed-readers':
      return words(`accessibility:gaps.${gap.name}`, { date: formatDate(gap.date, locale) });
    case 'translation': {
      const languages = gap.languages.map((each) => formatLanguage(each, locale));
      return words('accessibility:gaps.translation', { languages: formatList(languages, locale) });
    }
    default:
      return words(`accessibility:gaps.${gap.name}`);
  }
}
