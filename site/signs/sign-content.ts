import type { Fact, HowFact, KeptFact } from '../facts/fact.ts';
import { factOf, factsOf } from '../facts/facts.ts';
import { contactWayOf, officerWayOf } from '../facts/ways-on-sign.ts';
import { formatList, formatRetention } from '../i18n/format.ts';
import { formatPurposes } from '../i18n/format-purposes.ts';
import { languageOf, type Locale } from '../i18n/locales.ts';
import { translator, type Variables } from '../i18n/translate.ts';
import type { WordKey } from '../i18n/word-keys.ts';
import type { Place, Register } from '../register/model/register.ts';
import type { Concept } from '../symbols/concept.ts';

/** What the sign tells, in the order in which it does. */
export type SignPart =
  | 'film'
  | 'live'
  | 'sound'
  | 'technologies'
  | 'third-country'
  | 'why'
  | 'who'
  | 'contact'
  | 'officer'
  | 'rights';

type Say = (locale: Locale) => string;

/** One thing that the sign tells. */
export interface SignLine {
  readonly part: SignPart;
  /** The symbol beside it. */
  readonly concept: Concept;
  /** Whether it must be read before going in, so that it stands large. */
  readonly isImportant: boolean;
  /** Whether the register does not state it, so that the sign is not ready to be printed. */
  readonly isMissing: boolean;
  /** The sentence, or the heading of the value, in a language of ours. */
  readonly say: Say;
  /** What stands under the heading, where that differs between languages. */
  readonly answer?: Say;
  /** Names, telephone numbers and addresses of the register: the same in every language. */
  readonly values: readonly SignValue[];
}

/** A value of the register; what is no name is written from the left in every language. */
export interface SignValue {
  readonly text: string;
  readonly isName: boolean;
}

type Key = Extract<WordKey, `sign:${string}`> extends `sign:${infer Rest}` ? Rest : never;

const sentence =
  (key: Key, values: (locale: Locale) => Variables = () => ({})): Say =>
  (locale) =>
    translator(locale)(`sign:${key}` as WordKey, values(locale));

/**
 * What the sign of a place tells: the first layer of the information (GDPR art. 13; EDPB guidelines 3/2019,
 * points 114 to 116; kamerabevakningslagen 15 §). What would surprise stands among the important lines.
 */
export function signLines(place: Place, register: Register): readonly SignLine[] {
  const facts = factsOf(place, register);
  return [
    ...filmLines(factOf(facts, 'kept')),
    ...soundLine(factOf(facts, 'how')),
    ...technologyLine(factOf(facts, 'how')),
    ...(factOf(facts, 'seen').thirdCountry === true
      ? [line('third-country', 'world', sentence('third-country'))]
      : []),
    whyLine(facts),
    whoLine(facts, register.municipality.name),
    contactLine(facts),
    officerLine(facts),
    {
      ...line('rights', 'rights', sentence(isLive(factOf(facts, 'kept')) ? 'rights.live' : 'rights')),
      isImportant: false,
    },
  ];
}

function line(part: SignPart, concept: Concept, say: Say): SignLine {
  return { part, concept, say, isImportant: true, isMissing: false, values: [] };
}

function missing(part: SignPart, key: Key): SignLine {
  return { ...line(part, 'unknown', sentence(key)), isMissing: true };
}

const isLive = ({ viewing, retention }: KeptFact): boolean => viewing === 'live' || retention === 0;

function filmLines(fact: KeptFact): readonly SignLine[] {
  const { viewing, retention } = fact;
  // Film that is kept some time is recorded, also where the register only says how long.
  if (viewing === undefined && !retention) return [missing('film', 'film.unknown')];
  if (viewing === 'live') return [line('film', 'watch-live', sentence('live-only'))];
  const live = viewing === 'recorded-and-live' ? [line('live', 'watch-live', sentence('live'))] : [];
  if (retention === undefined) return [missing('film', 'film.recorded-unknown'), ...live];
  const film =
    retention === 0
      ? sentence('film.recorded-nothing')
      : sentence('film.recorded', (locale) => ({ retention: formatRetention(retention, locale) }));
  return [line('film', 'record', film), ...live];
}

function soundLine({ sound }: HowFact): readonly SignLine[] {
  if (sound === undefined) return [missing('sound', 'sound.unknown')];
  return sound === 'none' ? [] : [line('sound', 'sound', sentence(`sound.${sound}`))];
}

function technologyLine({ technologies }: HowFact): readonly SignLine[] {
  // That a camera turns surprises nobody; what else it can do would.
  const told = technologies?.filter((each) => each !== 'none' && each !== 'panning') ?? [];
  if (told.length === 0) return [];
  const list = (locale: Locale): string =>
    formatList(
      told.map((each) => translator(locale)(`units:technology.${each}`)),
      locale,
    );
  return [
    line(
      'technologies',
      'computer',
      sentence('technologies', (locale) => ({ technologies: list(locale) })),
    ),
  ];
}

function whyLine(facts: readonly Fact[]): SignLine {
  const { purposes } = factOf(facts, 'why');
  if (purposes === undefined) return missing('why', 'why.unknown');
  return {
    ...line('why', 'why', sentence('why')),
    answer: (locale) => {
      const told = formatPurposes(purposes, locale);
      return told.charAt(0).toLocaleUpperCase(languageOf(locale).lang) + told.slice(1);
    },
  };
}

function whoLine(facts: readonly Fact[], name: string): SignLine {
  const { controller } = factOf(facts, 'who');
  if (!controller) return missing('who', 'who.unknown');
  return {
    ...line('who', 'municipality', sentence('who')),
    // A board bears no name that tells which municipality it is of; a company does.
    values: [controller.name, ...(controller.kind === 'company' ? [] : [name])].map((text) => ({
      text,
      isName: true,
    })),
  };
}

function contactLine(facts: readonly Fact[]): SignLine {
  const way = contactWayOf(factOf(facts, 'contact'));
  if (way === undefined) return { ...missing('contact', 'contact.unknown'), isImportant: false };
  return { ...reach('contact', 'telephone', 'contact'), values: [{ text: way, isName: false }] };
}

function officerLine(facts: readonly Fact[]): SignLine {
  const { officer } = factOf(facts, 'contact');
  const way = officerWayOf({ officer });
  const told = reach('officer', 'safety', 'officer');
  if (way !== undefined) return { ...told, values: [{ text: way, isName: false }] };
  // A name alone is told, but how to reach the officer is what the law wants (GDPR art. 13.1 b).
  if (officer.name !== undefined)
    return { ...told, isMissing: true, values: [{ text: officer.name, isName: true }] };
  return { ...missing('officer', 'officer.unknown'), isImportant: false };
}

const reach = (part: SignPart, concept: Concept, key: Key): SignLine => ({
  ...line(part, concept, sentence(key)),
  isImportant: false,
});

/** Whether somebody can be rung about a place; where nobody can, no sign or notice may say so. */
export function hasTelephone(place: Place, register: Register): boolean {
  const { controller, municipality } = factOf(factsOf(place, register), 'contact');
  return (controller?.phone ?? municipality.phone) !== undefined;
}

/** What the register does not state and the law wants on the sign. */
export function missingParts(lines: readonly SignLine[]): readonly SignPart[] {
  return lines.filter(({ isMissing }) => isMissing).map(({ part }) => part);
}
