import { picturesOf, type TellingKey } from '../explanations/easy-read/telling.ts';
import type { Sentence, SymbolSentence, SymbolStatement } from '../explanations/statement.ts';
import { saySymbolLead, saySymbols } from '../explanations/symbols.ts';
import { factOf, factsOf } from '../facts/facts.ts';
import type { WordKey } from '../i18n/word-keys.ts';
import type { Place, Register } from '../register/model/register.ts';
import type { Code } from '../register/schema/vocabulary.ts';
import type { Concept } from '../symbols/concept.ts';

/** What a board is about: a place, or every place of a kind. */
export type BoardSubject = Place | Code<'placeKind'>;

/** How many boxes stand beside and under each other on a board. */
export const boardGrid = { columns: 5, rows: 4 } as const;

/** A box of a board: what is said by pointing at it, with its symbols and what the place answers. */
export interface BoardBox extends SymbolSentence {
  readonly key: BoxKey;
  readonly answer?: Sentence;
}

type BoxKey = Extract<WordKey, `board:box.${string}`> extends `board:box.${infer Key}` ? Key : never;

/** The boxes of a board row by row: questions in two, then what somebody may want, then what helps to talk. */
const boxes: readonly (readonly [key: BoxKey, ...symbols: Concept[]])[] = [
  ['what', 'what', 'camera'],
  ['who', 'who', 'camera'],
  ['why', 'why', 'camera'],
  ['how-long', 'how-long', 'film'],
  ['when', 'when', 'camera'],
  ['where', 'camera', 'see', 'what'],
  ['seen', 'who', 'see', 'film'],
  ['sound', 'camera', 'hear', 'sound'],
  ['decided', 'who', 'decide'],
  ['phone', 'who', 'telephone'],
  ['not-filmed', 'person', 'object', 'film'],
  ['see-film', 'person', 'see', 'film'],
  ['save', 'ask', 'record', 'film'],
  ['erase', 'ask', 'deleted', 'film'],
  ['complain', 'person', 'complaint'],
  ['yes', 'yes'],
  ['no', 'no'],
  ['unknown', 'unknown'],
  ['help', 'help'],
  ['wait', 'pause'],
];

/** The twenty boxes of a board. Those of a place tell what the register says of it; those of a kind only ask. */
export function boardBoxes(subject: BoardSubject, register: Register): readonly BoardBox[] {
  const answers = typeof subject === 'string' ? {} : answersOf(subject, register);
  return boxes.map(([key, ...symbols]) => {
    const answer = answers[key];
    return { key, ...ownSentence(`box.${key}`, symbols), ...(answer && { answer }) };
  });
}

/** What a place answers in one short sentence; where it takes more of them, the box only asks. */
function answersOf(place: Place, register: Register): Partial<Record<BoxKey, Sentence>> {
  const lead = saySymbolLead(place, register);
  const facts = factsOf(place, register);
  const when = saySymbols(factOf(facts, 'when'), place.status);
  const sound = saySymbols(factOf(facts, 'how'), place.status).find(({ sentence }) =>
    sentence.startsWith('symbols:how.sound-'),
  );
  const phone = saySymbols(factOf(facts, 'contact')).find(({ sentence }) => sentence.endsWith('-phone'));
  const found: Partial<Record<BoxKey, Sentence | undefined>> = {
    what: lead[1],
    who: firstOf(lead, 'who'),
    why: firstOf(lead, 'why'),
    'how-long': firstOf(lead, 'kept'),
    when: when.length <= 2 ? when[0] : undefined,
    sound,
    phone,
  };
  return Object.fromEntries(Object.entries(found).filter(([, sentence]) => sentence !== undefined));
}

const firstOf = (lead: readonly SymbolStatement[], key: SymbolStatement['fact']) =>
  lead.find(({ fact }) => fact === key);

/**
 * The walk-through of a place in four to six boxes, told by the one who comes: what it is like there, and what may be
 * asked. Of a kind of place it says what may be, and that the sign tells.
 */
export function storyBoxes(subject: BoardSubject, register: Register): readonly SymbolSentence[] {
  const kind = typeof subject === 'string' ? subject : (subject.kind ?? 'other');
  const come = ownSentence(`come.${kind === 'home' ? 'other' : kind}`, ['person', ...kindSymbols(kind)]);
  const ask = ownSentence('story.ask', ['person', 'ask', 'camera']);
  if (typeof subject === 'string')
    return [
      come,
      ownSentence('story.maybe', ['place', 'camera']),
      ownSentence('story.sign', ['sign', 'information', 'camera']),
      ownSentence('story.why', ['person', 'ask', 'why']),
      ownSentence('story.kept', ['person', 'ask', 'how-long', 'film']),
      ask,
    ];
  const lead = saySymbolLead(subject, register);
  const told = [
    lead[1],
    ...(firstOf(lead, 'who')
      ? [saySymbols(factOf(factsOf(subject, register), 'how'), subject.status)[0]]
      : []),
    firstOf(lead, 'why'),
    firstOf(lead, 'kept'),
  ].filter((sentence) => sentence !== undefined);
  const help = ownSentence('story.help', ['person', 'get', 'help']);
  return [come, ...told, ask, ...(told.length < 4 ? [help] : [])];
}

function kindSymbols(kind: Code<'placeKind'>): readonly Concept[] {
  const { symbols = [] } = picturesOf(`what.kind-${kind === 'home' ? 'other' : kind}` as TellingKey);
  return symbols.filter((symbol): symbol is Concept => typeof symbol === 'string');
}

function ownSentence(key: string, symbols: readonly Concept[]): SymbolSentence {
  return { sentence: `board:${key}` as WordKey, values: {}, symbols };
}
