import type { Fact, FactKey } from '../facts/fact.ts';
import type { WordKey } from '../i18n/word-keys.ts';
import type { Place, Register } from '../register/model/register.ts';
import type { Code } from '../register/schema/vocabulary.ts';
import { tellLead } from './easy-read/lead.ts';
import { tellQuestion } from './easy-read/question.ts';
import { tellFact } from './easy-read/tell.ts';
import { picturesOf, type Telling } from './easy-read/telling.ts';
import type { SymbolStatement } from './statement.ts';
import { symbolPiecesOf } from './symbols/symbol-pieces.ts';

/**
 * The statements of a fact in symbols, each short and with 2 to 5 symbols. Every fact has at least one.
 *
 * @param status That of the place, which decides the tense; without it the cameras are told of as on.
 */
export function saySymbols(fact: Fact, status?: Code<'placeStatus'>): readonly SymbolStatement[] {
  return tellFact(fact, status).flatMap(sayInSymbols);
}

/** The opening sentences of a place's page in symbols. */
export function saySymbolLead(place: Place, register: Register): readonly SymbolStatement[] {
  return tellLead(place, register).flatMap(sayInSymbols);
}

/** The question that a fact answers, in symbols. */
export function askInSymbols(key: FactKey): SymbolStatement {
  return sayInSymbols(tellQuestion(key))[0]!;
}

/** Sentences that only lead from one to the next in easy read have no symbols and are left out. */
function sayInSymbols({ fact, key, values, isUnknown }: Telling): readonly SymbolStatement[] {
  const { symbols } = picturesOf(key);
  if (!symbols) return [];
  return [
    {
      fact,
      sentence: `symbols:${key}` as WordKey,
      values,
      isUnknown,
      symbols: symbolPiecesOf(symbols, values),
    },
  ];
}
