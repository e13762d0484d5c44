import type { Fact, FactKey } from '../../facts/fact.ts';
import type { Code } from '../../register/schema/vocabulary.ts';
import { tellContact } from './contact.ts';
import { tellDecided } from './decision.ts';
import { tellKept, tellSeen } from './film.ts';
import { tellWhat, tellWhere } from './place.ts';
import { tellComplaint, tellRights, tellWho } from './responsibility.ts';
import { tellChecked } from './review.ts';
import { tellHow, tellWhy } from './surveillance.ts';
import { picturesOf, tellerFor, type Telling } from './telling.ts';
import { inTense } from './tense.ts';
import { tellWhen } from './times.ts';
import { tellCost, tellSign } from './upkeep.ts';

type Status = Code<'placeStatus'>;

/** Facts about what the cameras do. Where they do not do it now, they begin by saying so. */
const aboutCameras: ReadonlySet<FactKey> = new Set(['why', 'where', 'when', 'how', 'kept', 'seen']);

/** What easy read and symbols tell of a fact, in the tense of the place's status. Never empty. */
export function tellFact(fact: Fact, status?: Status): readonly Telling[] {
  const told = withReading(withReason(tellPresent(fact))).map((telling) => inTense(telling, status));
  const isFramed = status !== undefined && status !== 'active' && aboutCameras.has(fact.key);
  return isFramed ? [tellerFor(fact.key).tell(`frame.${status}`), ...told] : told;
}

function tellPresent(fact: Fact): readonly Telling[] {
  switch (fact.key) {
    case 'what':
      return tellWhat(fact);
    case 'who':
      return tellWho(fact);
    case 'why':
      return tellWhy(fact);
    case 'where':
      return tellWhere(fact);
    case 'when':
      return tellWhen(fact);
    case 'how':
      return tellHow(fact);
    case 'kept':
      return tellKept(fact);
    case 'seen':
      return tellSeen(fact);
    case 'decided':
      return tellDecided(fact);
    case 'checked':
      return tellChecked(fact);
    case 'cost':
      return tellCost(fact);
    case 'sign':
      return tellSign(fact);
    case 'rights':
      return tellRights(fact);
    case 'contact':
      return tellContact(fact);
    case 'complaint':
      return tellComplaint(fact);
  }
}

/** After what is not known it says once that the register does not state it. */
function withReason(told: readonly Telling[]): readonly Telling[] {
  const last = told.findLast(({ isUnknown }) => isUnknown);
  return last ? insertAfter(told, last, { ...last, key: 'unknown.reason', values: {} }) : told;
}

/** After what the register says in its own words, which are not easy, it says once where to read them. */
function withReading(told: readonly Telling[]): readonly Telling[] {
  const last = told.findLast(({ key }) => picturesOf(key).picture === 'text');
  return last ? insertAfter(told, last, { ...last, key: 'more.plain', values: {} }) : told;
}

function insertAfter(told: readonly Telling[], after: Telling, added: Telling): readonly Telling[] {
  return told.flatMap((telling) => (telling === after ? [telling, added] : [telling]));
}
