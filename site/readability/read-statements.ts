import { sayEasyLead, sayEasyRead } from '../explanations/easy-read.ts';
import { isOfRegister, speakPhrases } from '../explanations/phrases.ts';
import type { Statement } from '../explanations/statement.ts';
import { saySymbolLead, saySymbols } from '../explanations/symbols.ts';
import { factsOf } from '../facts/facts.ts';
import { languageOf, type Locale } from '../i18n/locales.ts';
import type { Place, Register } from '../register/model/register.ts';
import { nameMark, type ReadSentence } from './read-sentence.ts';

/** Every sentence of every place at both easy levels, as it is read in one language. */
export function readStatements(register: Register, locale: Locale): readonly ReadSentence[] {
  return register.places.flatMap((place) => [
    ...readLevel('easy-read', sayAllEasy(place, register), place, register, locale),
    ...readLevel('symbols', sayAllInSymbols(place, register), place, register, locale),
  ]);
}

const sayAllEasy = (place: Place, register: Register) => [
  ...sayEasyLead(place, register),
  ...factsOf(place, register).flatMap((fact) => sayEasyRead(fact, place.status)),
];

const sayAllInSymbols = (place: Place, register: Register) => [
  ...saySymbolLead(place, register),
  ...factsOf(place, register).flatMap((fact) => saySymbols(fact, place.status)),
];

function readLevel(
  level: ReadSentence['level'],
  statements: readonly (Statement & { readonly symbols?: readonly unknown[] })[],
  place: Place,
  register: Register,
  locale: Locale,
): readonly ReadSentence[] {
  const { lang } = languageOf(locale);
  return statements.map((statement) => {
    const phrases = speakPhrases(statement, locale, register.municipality.registerLanguage);
    return {
      level,
      text: place.id,
      source: `content/${lang}/${statement.sentence.replace(':', '.json: ')}`,
      phrases: phrases.map((phrase) =>
        phrase.map((segment) => (isOfRegister(segment) ? nameMark : segment.text)).join(''),
      ),
      phraseLengths: phrases.map((phrase) => phrase.map(({ text }) => text).join('').length),
      ...(statement.symbols ? { symbols: statement.symbols.length } : {}),
      isUnknown: statement.isUnknown || statement.sentence.endsWith('unknown.reason'),
    };
  });
}
