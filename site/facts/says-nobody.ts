import codeWords from '../../content/code-words.json' with { type: 'json' };
import { locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';

/** Whether the register answers the question for a name with a word for nobody, e.g. `Ingen`. */
export function saysNobody(name: string): boolean {
  const nobody = [
    ...codeWords.recipient.none,
    ...locales.map(({ locale }) => translator(locale)('codes:recipient.none')),
  ];
  return nobody.some((word) => word.toLowerCase() === name.trim().replace(/\.$/u, '').toLowerCase());
}
