import type { Register } from '../register/model/register.ts';
import type { ChangeSet } from './change.ts';
import { tellHistory } from './history.ts';
import { identityQuestions, type Decisions, type IdentityQuestion } from './questions.ts';
import { changedPlaces, keepRegister, type StateFile } from './state.ts';

/** What is to be kept of the register as a published state, and what the editor must say first. */
export interface StatePlan {
  /** None may be open when the state is kept. */
  readonly questions: readonly IdentityQuestion[];
  readonly state: StateFile;
  /** What has changed since the state before; undefined for the first. */
  readonly set: ChangeSet | undefined;
}

/**
 * Plans the state of a register. What was decided the same day holds, and more may be added.
 *
 * @param states The published states, oldest first, none later than the register.
 * @param hidden Places that may not be told of.
 */
export function planState(
  states: readonly StateFile[],
  register: Register,
  hidden: ReadonlySet<string>,
  { formerly, decided }: Decisions = {},
): StatePlan {
  const { asOf } = register;
  const same = states.find((state) => state.asOf === asOf);
  const decisions = {
    formerly: orNone({ ...same?.formerly, ...formerly }),
    decided: orNone([...new Set([...(same?.decided ?? []), ...(decided ?? [])])].sort()),
  };
  const history = tellHistory(states, { asOf, places: keepRegister(register), ...decisions }, hidden);
  const { before, after, earlier, since } = history;
  return {
    questions:
      since === undefined
        ? []
        : identityQuestions(before, withoutHidden(after, hidden), earlier, decisions).filter(
            (question) => !hidden.has(question.before.id),
          ),
    state: { form: 1, asOf, after: since, ...decisions, places: changedPlaces(before, after) },
    set: since === undefined ? undefined : history.sets[0],
  };
}

const withoutHidden = <Value>(
  places: ReadonlyMap<string, Value>,
  hidden: ReadonlySet<string>,
): ReadonlyMap<string, Value> =>
  hidden.size === 0 ? places : new Map([...places].filter(([id]) => !hidden.has(id)));

/** A state holds no empty decisions. */
function orNone<Value extends object>(value: Value): Value | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}
