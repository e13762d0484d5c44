import facts from '../../../content/sv/facts.json' with { type: 'json' };
import type { FactKey } from '../../facts/fact.ts';
import type { WordKey } from '../../i18n/word-keys.ts';
import type { Code } from '../../register/schema/vocabulary.ts';
import type { Statement } from '../statement.ts';
import { keyInTense } from '../tense.ts';

/** The statement in the tense of the place's status, where it differs from the present. */
export function inTense(statement: Statement, status: Code<'placeStatus'> | undefined): Statement {
  return { ...statement, sentence: keyInTense(statement.sentence, status, isWordKey) };
}

/** The question that the statements of a fact answer, in the tense of the place's status. */
export function questionOf(fact: FactKey, status: Code<'placeStatus'> | undefined): WordKey {
  return keyInTense(`facts:question.${fact}` as WordKey, status, isWordKey);
}

/** Sentences that count have one key for each plural of the language. */
function isWordKey(key: string): key is WordKey {
  const own = key.slice('facts:'.length);
  return Object.hasOwn(facts, own) || Object.hasOwn(facts, `${own}_other`);
}
