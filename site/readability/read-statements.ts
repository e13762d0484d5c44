import { sayEasyLead, sayEasyRead } from '../explanations/easy-read.ts';
import { guideKeys, guideLead, guideOf, type GuideKey } from '../explanations/guide.ts';
import { isOfRegister, speakPhrases } from '../explanations/phrases.ts';
import type { Sentence } from '../explanations/statement.ts';
import { saySymbolLead, saySymbols } from '../explanations/symbols.ts';
import type { SignFact } from '../facts/fact.ts';
import { signCauses } from '../facts/outdated-sign.ts';
import { factsOf } from '../facts/facts.ts';
import { languageOf, type Locale } from '../i18n/locales.ts';
import type { Place, Register } from '../register/model/register.ts';
import { easyLead, easySections } from '../results/easy/tell-results.ts';
import { resultsByController, resultsOf } from '../results/results.ts';
import { nameMark, type ReadSentence } from './read-sentence.ts';

/** Every sentence of every place and guide at both easy levels, as it is read in one language. */
export function readStatements(register: Register, locale: Locale): readonly ReadSentence[] {
  return [
    ...register.places.flatMap((place) => [
      ...readLevel('easy-read', sayAllEasy(place, register), place.id, register, locale),
      ...readLevel('symbols', sayAllInSymbols(place, register), place.id, register, locale),
    ]),
    // Only the published states tell of signs that are out of date, and they are not asked here: the first place has one.
    ...register.places
      .slice(0, 1)
      .flatMap(({ id }) => [
        ...readLevel('easy-read', sayEasyRead(outdatedFact(register)), id, register, locale),
        ...readLevel('symbols', saySymbols(outdatedFact(register)), id, register, locale),
      ]),
    ...guideKeys.flatMap((guide) => [
      ...readLevel('easy-read', sayGuideEasy(guide, register), guide, register, locale),
      ...readLevel('symbols', sayGuideInSymbols(guide, register), guide, register, locale),
    ]),
    ...[resultsOf(register), ...resultsByController(register).map(({ results }) => results)].flatMap(
      (results) => {
        const said = [
          ...easyLead(results),
          ...easySections(results, register, results.now.places).flatMap(({ lines }) => lines),
        ];
        const text = `results ${results.controller?.id ?? ''}`;
        return [
          ...readLevel('easy-read', said.map(withoutSymbols), text, register, locale),
          ...readLevel('symbols', said, text, register, locale),
        ];
      },
    ),
  ];
}

/** A sign that is out of date for every reason that there is. */
export const outdatedFact = ({ asOf }: Register): SignFact => ({
  key: 'sign',
  sign: true,
  hasSound: true,
  checked: asOf,
  outdated: { since: asOf, causes: signCauses },
});

const sayAllEasy = (place: Place, register: Register) => [
  ...sayEasyLead(place, register),
  ...factsOf(place, register).flatMap((fact) => sayEasyRead(fact, place.status)),
];

const sayAllInSymbols = (place: Place, register: Register) => [
  ...saySymbolLead(place, register),
  ...factsOf(place, register).flatMap((fact) => saySymbols(fact, place.status)),
];

const sayGuideEasy = (guide: GuideKey, register: Register): readonly SaidSentence[] => [
  { ...guideLead(guide).easyRead, isUnknown: false },
  ...guideOf(guide, register).flatMap(({ easyRead }) => easyRead),
];

const sayGuideInSymbols = (guide: GuideKey, register: Register): readonly SaidSentence[] => [
  { ...guideLead(guide).symbols, isUnknown: false },
  ...guideOf(guide, register).flatMap(({ symbols }) => symbols),
];

interface SaidSentence extends Sentence {
  readonly isUnknown: boolean;
  readonly symbols?: readonly unknown[];
}

/** Easy read has a picture beside its sentences, and no symbols over them. */
const withoutSymbols = ({ symbols: _symbols, ...sentence }: SaidSentence): SaidSentence => sentence;

function readLevel(
  level: ReadSentence['level'],
  statements: readonly SaidSentence[],
  text: string,
  register: Register,
  locale: Locale,
): readonly ReadSentence[] {
  const { lang } = languageOf(locale);
  return statements.map((statement) => {
    const phrases = speakPhrases(statement, locale, register.municipality.registerLanguage);
    return {
      level,
      text,
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
