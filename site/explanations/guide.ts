import type { WordKey } from '../i18n/word-keys.ts';
import type { Register } from '../register/model/register.ts';
import type { GuideLead, GuideSection } from './guide/guide-section.ts';
import { guideKeys, outlineOf, type GuideKey } from './guide/outline.ts';
import { answerOf } from './guide/register-lines.ts';
import {
  askInSymbols,
  easySentence,
  sayEasy,
  sayInSymbols,
  sayPlain,
  symbolSentence,
  type Answers,
} from './guide/say-lines.ts';
import { serviceAnswerOf, serviceSections } from './guide/service-lines.ts';

export { guideKeys, type GuideKey };
export type { GuideSection };

/** The heading of a guide. */
export const guideTitle = (guide: GuideKey): WordKey => `guide:${guide}.title`;

/** The opening of a guide. */
export function guideLead(guide: GuideKey): GuideLead {
  const name = `${guide}.lead`;
  const { lead } = outlineOf(guide);
  return {
    plain: { sentence: `guide:${name}` as WordKey, values: {} },
    easyRead: easySentence(name, lead, {}),
    symbols: symbolSentence(name, lead.symbols ?? [], {}),
  };
}

/**
 * What a guide says, in sections that every level has. Names, numbers and ways to make contact are those
 * of the register and the settings; where they lack something it says so.
 */
export function guideOf(guide: GuideKey, register: Register): readonly GuideSection[] {
  return Object.entries(outlineOf(guide).sections)
    .map(([section, { heading, plain, told }]) => {
      const about = answersOf(guide, section, register);
      const name = `${guide}.${section}`;
      return {
        key: section,
        heading: `guide:${name}.heading` as WordKey,
        question: askInSymbols(name, heading),
        plain: about.flatMap((answers) => sayPlain(name, plain, answers, register)),
        easyRead: about.flatMap((answers) => sayEasy(name, told, answers, register)),
        symbols: about.flatMap((answers) => sayInSymbols(name, told, answers, register)),
      };
    })
    .filter(({ plain }) => plain.length > 0);
}

/** The lines of a section are told once, or once of each service. */
function answersOf(guide: GuideKey, section: string, register: Register): readonly Answers[] {
  if (guide !== 'home-care' || !serviceSections.has(section))
    return [(line) => answerOf(`${guide}.${section}.${line}`, register)];
  return register.services.map(
    (service) => (line) => serviceAnswerOf(`${section}.${line}`, service, register),
  );
}
