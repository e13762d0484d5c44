import { sayEasyLead, sayEasyRead } from '../explanations/easy-read.ts';
import { sayLead } from '../explanations/plain/lead.ts';
import { sayPlain } from '../explanations/plain.ts';
import type { Statement } from '../explanations/statement.ts';
import { saySymbolLead, saySymbols } from '../explanations/symbols.ts';
import { factKeys } from '../facts/fact.ts';
import { factsOf } from '../facts/facts.ts';
import { levels } from '../i18n/level.ts';
import { locales } from '../i18n/locales.ts';
import type { Place, Register } from '../register/model/register.ts';
import { conceptEntries, conceptKeys } from '../symbols/concept.ts';

/** How much there is to tell, and in how many ways it is told. */
export interface Told {
  readonly places: number;
  readonly facts: number;
  readonly levels: number;
  readonly languages: number;
  /** What the places say at each level, in one language. */
  readonly plain: number;
  readonly easyRead: number;
  readonly symbols: number;
  readonly concepts: number;
  /** Concepts that stand in the set of pictures with a drawing of OpenMoji, and with one of our own. */
  readonly openmoji: number;
  readonly own: number;
}

/** Counts what a register's places say, and the symbols that they can say it with. */
export function countTold(register: Register): Told {
  const { places } = register;
  const count = (say: (place: Place) => readonly Statement[]): number =>
    places.reduce((sum, place) => sum + say(place).length, 0);
  const openmoji = conceptKeys.filter((concept) => conceptEntries[concept].openmoji !== null).length;
  return {
    places: places.length,
    facts: factKeys.length,
    levels: levels.length,
    languages: locales.length,
    plain: count((place) => [
      sayLead(place, register),
      ...factsOf(place, register).flatMap((fact) => sayPlain(fact, place.status)),
    ]),
    easyRead: count((place) => [
      ...sayEasyLead(place, register),
      ...factsOf(place, register).flatMap((fact) => sayEasyRead(fact, place.status)),
    ]),
    symbols: count((place) => [
      ...saySymbolLead(place, register),
      ...factsOf(place, register).flatMap((fact) => saySymbols(fact, place.status)),
    ]),
    concepts: conceptKeys.length,
    openmoji,
    own: conceptKeys.length - openmoji,
  };
}
