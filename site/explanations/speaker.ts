import type { FactKey } from '../facts/fact.ts';
import type { WordKey } from '../i18n/word-keys.ts';
import type { LocalText } from '../register/schema/field.ts';
import type { Statement, Value } from './statement.ts';

/** Makes statements about one fact. Keys are those of `content/<lang>/facts.json`. */
export interface Speaker {
  /** A statement of what the register states. */
  readonly say: (sentence: string, values?: Readonly<Record<string, Value>>) => Statement;
  /** A statement that the register does not state something. */
  readonly unknown: (sentence: string) => Statement;
  /** A text of the register, or the sentence that it is not there. */
  readonly quote: (sentence: string, text: LocalText | undefined) => Statement;
  /** A name of the register, or the sentence that it is not there. */
  readonly name: (sentence: string, variable: string, name: string | undefined) => Statement;
  /** A date of the register, or the sentence that it is not there. */
  readonly date: (sentence: string, date: string | undefined) => Statement;
  /** Yes, no, or the sentence that it is not stated: `<sentence>-yes`, `-no`, `-unknown`. */
  readonly yesNo: (sentence: string, answer: boolean | undefined) => Statement;
  /** `<sentence>-<code>`, or `<sentence>-unknown`. */
  readonly byCode: (sentence: string, code: string | undefined) => Statement;
}

/** Text of the register as a value. */
export const textValue = (text: LocalText): Value => ({ type: 'text', text });
/** A name of the register as a value. */
export const nameValue = (name: string): Value => ({ type: 'name', name });
/** A number as a value; as `count` it also chooses between singular and plural. */
export const numberOf = (number: number): Value => ({ type: 'number', number });
/** A telephone number, an e-mail address and a web address as values, which become links. */
export const phoneValue = (phone: string): Value => ({ type: 'phone', phone });
export const emailValue = (email: string): Value => ({ type: 'email', email });
export const websiteValue = (website: string): Value => ({ type: 'website', website });
/** A date as a value. */
export const dateValue = (date: string): Value => ({ type: 'date', date });

/** The speaker for a fact. */
export function speakerFor(fact: FactKey): Speaker {
  const say: Speaker['say'] = (sentence, values = {}) => ({
    fact,
    // The key is checked against the words by the test that speaks every statement in every language.
    sentence: `facts:${sentence}` as WordKey,
    values,
    isUnknown: false,
  });
  const unknown: Speaker['unknown'] = (sentence) => ({ ...say(sentence), isUnknown: true });
  const orUnknown = (sentence: string, values: Readonly<Record<string, Value>> | undefined): Statement =>
    values ? say(sentence, values) : unknown(`${sentence}-unknown`);
  return {
    say,
    unknown,
    quote: (sentence, text) => orUnknown(sentence, text && { text: textValue(text) }),
    name: (sentence, variable, name) =>
      orUnknown(sentence, name === undefined ? undefined : { [variable]: nameValue(name) }),
    date: (sentence, date) => orUnknown(sentence, date === undefined ? undefined : { date: dateValue(date) }),
    yesNo: (sentence, answer) =>
      answer === undefined ? unknown(`${sentence}-unknown`) : say(`${sentence}-${answer ? 'yes' : 'no'}`),
    byCode: (sentence, code) =>
      code === undefined ? unknown(`${sentence}-unknown`) : say(`${sentence}-${code}`),
  };
}
