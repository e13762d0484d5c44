import { sayEasyLead, sayEasyRead } from '../../../site/explanations/easy-read.ts';
import type { Level } from '../../../site/explanations/level.ts';
import { speakPhrasesText } from '../../../site/explanations/phrases.ts';
import { sayLead } from '../../../site/explanations/plain/lead.ts';
import { sayPlain } from '../../../site/explanations/plain.ts';
import { speakText } from '../../../site/explanations/speak.ts';
import type { Statement } from '../../../site/explanations/statement.ts';
import { saySymbolLead, saySymbols } from '../../../site/explanations/symbols.ts';
import type { Fact } from '../../../site/facts/fact.ts';
import type { Locale } from '../../../site/i18n/locales.ts';
import type { Place, Register } from '../../../site/register/model/register.ts';

/** The statements of a fact of a place at a level. */
export function statementsOf(level: Level, fact: Fact, place: Place): readonly Statement[] {
  const say = { plain: sayPlain, 'easy-read': sayEasyRead, symbols: saySymbols };
  return say[level](fact, place.status);
}

/** The opening statements of a place's page at a level. */
export function leadOf(level: Level, place: Place, register: Register): readonly Statement[] {
  const say = { 'easy-read': sayEasyLead, symbols: saySymbolLead };
  return level === 'plain' ? [sayLead(place, register)] : say[level](place, register);
}

/** A statement as it is spoken at a level. */
export function spoken(level: Level, statement: Statement, locale: Locale, register: Register): string {
  const speak = level === 'plain' ? speakText : speakPhrasesText;
  return speak(statement, locale, register.municipality.registerLanguage);
}
