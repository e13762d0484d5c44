import type { Fact, FactKey } from '../facts/fact.ts';
import type { Code } from '../register/schema/vocabulary.ts';
import { sayDecided } from './plain/decision.ts';
import { sayWhat, sayWhere } from './plain/place.ts';
import { sayContact } from './plain/contact.ts';
import { sayComplaint, sayRights, sayWho } from './plain/responsibility.ts';
import { sayChecked } from './plain/review.ts';
import { sayHow } from './plain/how.ts';
import { sayKept, saySeen, sayWhen, sayWhy } from './plain/surveillance.ts';
import { inTense } from './plain/tense.ts';
import { sayCost, saySign } from './plain/upkeep.ts';
import { speakerFor } from './speaker.ts';
import type { Statement } from './statement.ts';

/** Facts about what the cameras do. Where they do not do it now but may, they begin by saying so. */
const aboutCameras: ReadonlySet<FactKey> = new Set(['why', 'where', 'when', 'how', 'kept', 'seen']);

/**
 * The statements of a fact in plain language (klarspråk). Every fact has at least one.
 *
 * @param status That of the place, which decides the tense; without it the cameras are told of as on.
 */
export function sayPlain(fact: Fact, status?: Code<'placeStatus'>): readonly Statement[] {
  const told = sayPresent(fact).map((statement) => inTense(statement, status));
  const isFramed = status !== undefined && status !== 'active' && status !== 'ended';
  return isFramed && aboutCameras.has(fact.key)
    ? [speakerFor(fact.key).say(`frame.${status}`), ...told]
    : told;
}

function sayPresent(fact: Fact): readonly Statement[] {
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
