import type { Fact } from '../facts/fact.ts';
import { sayChecked, sayDecided } from './plain/decision.ts';
import { sayWhat, sayWhere } from './plain/place.ts';
import { sayComplaint, sayContact, sayRights, sayWho } from './plain/responsibility.ts';
import { sayHow, sayKept, saySeen, sayWhen, sayWhy } from './plain/surveillance.ts';
import { sayCost, saySign } from './plain/upkeep.ts';
import type { Statement } from './statement.ts';

/** The statements of a fact in plain language (klarspråk). Every fact has at least one. */
export function sayPlain(fact: Fact): readonly Statement[] {
  switch (fact.key) {
    case 'what':
      return sayWhat(fact);
    case 'who':
      return sayWho(fact);
    case 'why':
      return sayWhy(fact);
    case 'where':
      return sayWhere(fact);
    case 'when':
      return sayWhen(fact);
    case 'how':
      return sayHow(fact);
    case 'kept':
      return sayKept(fact);
    case 'seen':
      return saySeen(fact);
    case 'decided':
      return sayDecided(fact);
    case 'checked':
      return sayChecked(fact);
    case 'cost':
      return sayCost(fact);
    case 'sign':
      return saySign(fact);
    case 'rights':
      return sayRights(fact);
    case 'contact':
      return sayContact(fact);
    case 'complaint':
      return sayComplaint(fact);
  }
}
