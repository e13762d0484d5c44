import outlineStated from '../../content/accessibility/easy.json' with { type: 'json' };
import { z } from 'zod';
import type { Concept } from '../explanations/concept.ts';
import { dateValue, nameValue } from '../explanations/speaker.ts';
import type { EasySentence, Sentence } from '../explanations/statement.ts';
import type { Term } from '../explanations/term.ts';
import type { WordKey } from '../i18n/word-keys.ts';
import type { Municipality } from '../municipality/schema.ts';
import { complianceOf, gapsOf, lastUpdated, type PeopleTest } from './statement.ts';
import type { TestResults } from './tested.ts';

/** The picture beside each line of `content/<lang>/accessibility-easy.json`, and the hard words in it. */
export const easyOutline = z
  .record(z.string(), z.strictObject({ picture: z.string(), terms: z.array(z.string()).optional() }))
  .parse(outlineStated);

/** What is told of one thing: sentences, and under them texts that the municipality has written. */
export interface EasyPart {
  readonly lines: readonly EasySentence[];
  readonly texts: readonly string[];
}

/** A part of the easy statement with its heading; the first one opens the page and has none. */
export interface EasySection {
  readonly key: 'lead' | 'gaps' | 'tested' | 'help' | 'refused' | 'complain';
  readonly parts: readonly EasyPart[];
}

/** The line of a key and those that go on from it: `map`, `map.list` and `map.law`. */
export function easyLines(key: string, values: Sentence['values'] = {}): readonly EasySentence[] {
  const lines = Object.entries(easyOutline).filter(([name]) => name === key || name.startsWith(`${key}.`));
  if (lines.length === 0) throw new Error(`no easy line ${key}`);
  return lines.map(([name, { picture, terms = [] }]) => ({
    sentence: `accessibility-easy:${name}` as WordKey,
    values,
    // The names are checked against the concepts and the glossary by tests.
    picture: picture as Concept,
    terms: terms as readonly Term[],
  }));
}

/** The statement of accessibility in easy read: the same things as in plain language, one idea a sentence. */
export function easyStatement(municipality: Municipality, results: TestResults): readonly EasySection[] {
  const { authority, burden, gaps, peopleTests } = municipality.accessibility;
  const part = (lines: readonly EasySentence[], texts: readonly string[] = []): EasyPart => ({
    lines,
    texts,
  });
  /** Only there where the municipality has written something. */
  const written = (key: string, texts: readonly string[]): readonly EasyPart[] =>
    texts.length === 0 ? [] : [part(easyLines(key), texts)];
  const tested = easyLines('tested', { date: dateValue(results.date) });
  return [
    {
      key: 'lead',
      parts: [
        part([
          ...easyLines('who', { municipality: nameValue(municipality.name) }),
          ...easyLines('name', { service: { type: 'word', word: 'pages:site.name' } }),
          ...easyLines('law'),
          ...easyLines(`compliance.${complianceOf(municipality, results)}`),
        ]),
      ],
    },
    {
      key: 'gaps',
      parts: [
        part([
          ...gapsOf(municipality, results).flatMap(({ name }) => easyLines(`gap.${name}`)),
          ...easyLines('map'),
        ]),
        ...written('own', gaps),
        ...written('burden', burden),
      ],
    },
    {
      key: 'tested',
      parts: [
        part(peopleTests.length === 0 ? [...tested, ...easyLines('people.none')] : tested),
        ...peopleTests.map((test) => part(tellTest(test), [test.with, test.result])),
        part(easyLines('changed', { date: dateValue(lastUpdated(municipality, results)) })),
      ],
    },
    { key: 'help', parts: [part(easyLines('help'))] },
    { key: 'refused', parts: [part(easyLines('refused'))] },
    { key: 'complain', parts: [part(easyLines('complain', { authority: nameValue(authority.name) }))] },
  ];
}

function tellTest({ kind, passed, on }: PeopleTest): readonly EasySentence[] {
  return easyLines(`people.${kind}-${passed ? 'passed' : 'failed'}`, { date: dateValue(on) });
}
