import type { FilmState, TimeWindow } from './retention-clock.ts';

/**
 * The ways to film, which are kept apart because other rules hold for each: one's own data (GDPR chapter 3),
 * public documents (2 kap. tryckfrihetsförordningen), evidence of a crime (the police fetch it), and what is
 * wrong or unsatisfactory about the place itself.
 */
export const routes = ['access', 'document', 'evidence', 'place'] as const;
/** A way to film or to the controller. */
export type Route = (typeof routes)[number];

/** What may be asked for on each route, in the order in which a reader meets it. */
export const wishesOf = {
  access: ['was-filmed', 'copy', 'still', 'see', 'save', 'erase', 'object'],
  document: ['document'],
  evidence: ['evidence'],
  place: ['sign', 'direction', 'correct', 'complain'],
} as const satisfies Record<Route, readonly string[]>;
/** Something that may be asked for. */
export type Wish = (typeof wishesOf)[Route][number];

/** Wishes to have film, which is lost unless it is saved until the answer. */
export const filmWishes: ReadonlySet<Wish> = new Set(['was-filmed', 'copy', 'still', 'see']);

/**
 * For whom somebody asks: oneself; a child whose guardian one is (föräldrabalken 6:11); a person whose god man or
 * förvaltare one is (11 kap.); a person who has given a power of attorney (förvaltningslagen 14 and 15 §§); or
 * somebody whom one only helps to write, who asks in their own name.
 */
export const requesters = ['myself', 'child', 'guardian', 'proxy', 'writer'] as const;
/** For whom somebody asks. */
export type Requester = (typeof requesters)[number];

/** How the answer may reach the reader; `return` is that the reader gets in touch again. */
export const answerWays = ['email', 'phone', 'post', 'collect', 'return'] as const;
/** How the answer may reach the reader. */
export type AnswerWay = (typeof answerWays)[number];

/** What makes the answer possible to take in (förvaltningslagen 13 §). */
export const supports = ['easy-read', 'symbols', 'interpreter', 'language', 'call'] as const;
/** What makes the answer possible to take in. */
export type Support = (typeof supports)[number];

/** A place that is asked about. */
export interface AskedPlace {
  /** The number on the sign. */
  readonly id: string;
  readonly name: string;
}

/** What somebody asks for. Everything that a reader may leave out is absent then. */
export interface Request {
  readonly route: Route;
  readonly wishes: readonly Wish[];
  readonly places: readonly AskedPlace[];
  readonly window?: TimeWindow | undefined;
  /** Whether the times are a guess. */
  readonly isAbout: boolean;
  readonly requester: Requester;
  /** Name of the reader, who may be without one. */
  readonly name?: string | undefined;
  /** Name of the person for whom the reader asks. */
  readonly person?: string | undefined;
  /** How the person is known on the film: clothes, bag, company. */
  readonly recognise?: string | undefined;
  /** What the reader wants to say besides: what is wrong, why they object. */
  readonly told?: string | undefined;
  /** The number that the police gave a report. */
  readonly policeNumber?: string | undefined;
  readonly answer: { readonly way: AnswerWay; readonly address?: string | undefined };
  readonly supports: readonly Support[];
  /** Languages that the letter is to be in besides (BCP 47). */
  readonly alsoIn?: readonly string[] | undefined;
  /** The language of the interpreter or of the answer, in the words of the letter's language. */
  readonly supportLanguage?: string | undefined;
}

/** To whom a letter goes, and what is known of the film. */
export interface Addressee {
  /** The controller, or the municipality where the register names none. */
  readonly name: string;
  /** The film that must be hurried for first, of all places in the letter. */
  readonly film?: FilmState | undefined;
  /** Whether the register does not say of some of the places how long film is kept. */
  readonly isSomeUnknown?: boolean;
}
