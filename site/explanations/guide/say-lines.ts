import type { WordKey } from '../../i18n/word-keys.ts';
import type { Register } from '../../register/model/register.ts';
import type { Concept } from '../concept.ts';
import { nameValue } from '../speaker.ts';
import type { EasySentence, SymbolSentence, Value } from '../statement.ts';
import { symbolPiecesOf } from '../symbols/symbol-pieces.ts';
import type { Term } from '../term.ts';
import type { Answer } from './answer.ts';
import type { GuideSection } from './guide-section.ts';
import type { Outline, ToldLine } from './outline.ts';

type Values = Readonly<Record<string, Value>>;
/** What the register has to say in a line of one section. */
export type Answers = (line: string) => Answer;

/** What any line may name. */
function commonValues({ municipality }: Register): Values {
  return {
    municipality: nameValue(municipality.name),
    authority: nameValue(municipality.supervisoryAuthority.name),
  };
}

const saysUnknown = (line: string): boolean => /(?:^|-)unknown$/u.test(line);

/** A question that only leads to the next line, `<line>-if`, is told where that line is. */
const askedBy = (line: string): string => line.replace(/-if$/u, '');

/** Plain language. */
export function sayPlain(
  name: string,
  lines: Outline['sections'][string]['plain'],
  answers: Answers,
  register: Register,
): GuideSection['plain'] {
  return lines.flatMap((line) =>
    answers(line).map((values) => ({
      sentence: `guide:${name}.${line}` as WordKey,
      values: { ...commonValues(register), ...values },
      isUnknown: saysUnknown(line),
    })),
  );
}

/** Easy read, which after what is not stated says once where it is missing. */
export function sayEasy(
  name: string,
  lines: readonly ToldLine[],
  answers: Answers,
  register: Register,
): GuideSection['easyRead'] {
  const said = lines.flatMap((told) =>
    answers(askedBy(told.line)).map((values) => ({
      ...easySentence(`${name}.${told.line}`, told, { ...commonValues(register), ...values }),
      isUnknown: saysUnknown(told.line),
    })),
  );
  const lastUnknown = said.findLast(({ isUnknown }) => isUnknown);
  return said.flatMap((sentence) =>
    sentence === lastUnknown ? [sentence, { ...notStated, isUnknown: true }] : [sentence],
  );
}

/** Symbols. Lines without them only lead from one to the next in easy read and are left out. */
export function sayInSymbols(
  name: string,
  lines: readonly ToldLine[],
  answers: Answers,
  register: Register,
): GuideSection['symbols'] {
  return lines.flatMap(({ line, symbols }) =>
    symbols === undefined
      ? []
      : answers(line).map((values) => ({
          ...symbolSentence(`${name}.${line}`, symbols, { ...commonValues(register), ...values }),
          isUnknown: saysUnknown(line),
        })),
  );
}

/** That something is not stated is said in the words of the places. */
const notStated: EasySentence = {
  sentence: 'easy-read:unknown.reason',
  values: {},
  picture: 'unknown',
  terms: ['register'],
};

/** A sentence of `guide-easy.json` and its picture. */
export function easySentence(
  name: string,
  { picture, terms = [] }: Outline['lead'],
  values: Values,
): EasySentence {
  return {
    sentence: `guide-easy:${name}` as WordKey,
    values,
    // The names in content/guides.json are checked against the concepts and the glossary by a test.
    picture: picture as Concept,
    terms: terms as readonly Term[],
  };
}

/** A sentence of `guide-symbols.json` and its symbols. */
export function symbolSentence(
  name: string,
  symbols: readonly (string | number)[],
  values: Values,
): SymbolSentence {
  return {
    sentence: `guide-symbols:${name}` as WordKey,
    values,
    symbols: symbolPiecesOf(symbols, values),
  };
}

/** The heading of a section and its symbols. */
export function askInSymbols(name: string, symbols: readonly (string | number)[]): SymbolSentence {
  return { ...symbolSentence(name, symbols, {}), sentence: `guide:${name}.heading` as WordKey };
}
