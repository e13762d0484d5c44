import type { Fact, FactKey } from '../facts/fact.ts';
import type { WordKey } from '../i18n/word-keys.ts';
import type { Place, Register } from '../register/model/register.ts';
import type { Code } from '../register/schema/vocabulary.ts';
import type { Concept } from './concept.ts';
import { tellLead } from './easy-read/lead.ts';
import { tellQuestion } from './easy-read/question.ts';
import { tellFact } from './easy-read/tell.ts';
import { isTellingKey, picturesOf, type Telling } from './easy-read/telling.ts';
import type { EasyStatement } from './statement.ts';
import type { Term } from './term.ts';

/**
 * The statements of a fact in easy read. Every fact has at least one. They come from coded fields
 * and names alone: of texts in the register's own words easy read says that they are there.
 *
 * @param status That of the place, which decides the tense; without it the cameras are told of as on.
 */
export function sayEasyRead(fact: Fact, status?: Code<'placeStatus'>): readonly EasyStatement[] {
  return tellFact(fact, status).map(sayInEasyRead);
}

/** The opening sentences of a place's page in easy read. */
export function sayEasyLead(place: Place, register: Register): readonly EasyStatement[] {
  return tellLead(place, register).map(sayInEasyRead);
}

/** The question that a fact answers, in easy read. */
export function askInEasyRead(key: FactKey): EasyStatement {
  return sayInEasyRead(tellQuestion(key));
}

/** The picture of what kind of place it is. */
export function pictureOfPlace({ kind }: Place): Concept {
  const key = `what.kind-${kind ?? 'unknown'}`;
  return picturesOf(isTellingKey(key) ? key : 'what.kind-unknown').picture as Concept;
}

function sayInEasyRead({ fact, key, values, isUnknown }: Telling): EasyStatement {
  const { picture, terms = [] } = picturesOf(key);
  return {
    fact,
    sentence: `easy-read:${key}` as WordKey,
    values,
    isUnknown,
    // The names in content/tellings.json are checked against the concepts and the glossary by a test.
    picture: picture as Concept,
    terms: terms as readonly Term[],
  };
}
