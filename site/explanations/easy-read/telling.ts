import tellings from '../../../content/tellings.json' with { type: 'json' };
import type { FactKey } from '../../facts/fact.ts';
import type { Value } from '../statement.ts';

/** A sentence that easy read and symbols tell: a key of `content/tellings.json`, which gives its pictures. */
export type TellingKey = keyof typeof tellings;

/** The pictures of a sentence: one beside it in easy read, and those over its words in symbols. */
export interface TellingPictures {
  readonly picture: string;
  readonly terms?: readonly string[];
  /** Concepts, numbers, or the value that gives a number. Absent where symbols leave the sentence out. */
  readonly symbols?: readonly (string | number)[];
}

/** What easy read and symbols both tell, before each puts it into its own words. */
export interface Telling {
  readonly fact: FactKey;
  readonly key: TellingKey;
  readonly values: Readonly<Record<string, Value>>;
  /** Whether the sentence says that the register does not state something. */
  readonly isUnknown: boolean;
}

type Values = Readonly<Record<string, Value>>;

/** Keys that have a sentence for what the register does not state. */
export type UnknownKey = Extract<
  TellingKey,
  `${string}unknown` | `${string}unknown.live` | 'where.position-not-stated'
>;

/** Keys of sentences that have a counterpart for what the register does not state. */
export type KnownKey = UnknownKey extends infer Key
  ? Key extends `${infer Known}-unknown`
    ? Extract<TellingKey, Known>
    : never
  : never;

/** Makes tellings about one fact. */
export interface Teller {
  readonly tell: (key: TellingKey, values?: Values) => Telling;
  readonly unknown: (key: UnknownKey) => Telling;
  /** The sentence with its values, or the sentence that the register does not state it. */
  readonly orUnknown: (key: KnownKey, values: Values | undefined) => Telling;
}

/** The teller for a fact. */
export function tellerFor(fact: FactKey): Teller {
  const tell: Teller['tell'] = (key, values = {}) => ({ fact, key, values, isUnknown: false });
  const unknown: Teller['unknown'] = (key) => ({ ...tell(key), isUnknown: true });
  return {
    tell,
    unknown,
    orUnknown: (key, values) => (values ? tell(key, values) : unknown(`${key}-unknown` as UnknownKey)),
  };
}

/** Whether there is a sentence with this key. */
export function isTellingKey(key: string): key is TellingKey {
  return Object.hasOwn(tellings, key);
}

/** The pictures of a sentence. */
export function picturesOf(key: TellingKey): TellingPictures {
  return tellings[key];
}

/** The values that hold one thing of the register, or nothing if it is not there. */
export function valuesOf<Thing>(
  name: string,
  thing: Thing | undefined,
  toValue: (thing: Thing) => Value,
): Values | undefined {
  return thing === undefined ? undefined : { [name]: toValue(thing) };
}

/** A number that also chooses between singular and plural. */
export const countValue = (number: number): Values => ({ count: { type: 'number', number } });
