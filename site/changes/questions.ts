import type { KeptPlace } from './kept-place.ts';
import { foldName, isSamePlace, looksRenumbered } from './same-place.ts';
import type { KeptPlaces, StateFile } from './state.ts';

/**
 * What only the editor can say before a state is published. `reused`: a number stands for what looks like another
 * place than before. `renumbered`: one place is gone, and one that looks the same has another number.
 */
export interface IdentityQuestion {
  readonly kind: 'reused' | 'renumbered';
  readonly before: KeptPlace;
  readonly after: KeptPlace;
}

/** What the editor has said. */
export type Decisions = Pick<StateFile, 'formerly' | 'decided'>;

/** The pair of numbers of a question as it is written in a state: `new=former`. */
export const pairOf = ({ before, after }: Pick<IdentityQuestion, 'before' | 'after'>): string =>
  `${after.id}=${before.id}`;

/**
 * The questions that are open between two states.
 *
 * @param earlier Places of earlier states that the one before no longer had, as they last were.
 */
export function identityQuestions(
  before: KeptPlaces,
  after: KeptPlaces,
  earlier: KeptPlaces,
  { formerly = {}, decided = [] }: Decisions = {},
): readonly IdentityQuestion[] {
  const answered = new Set(decided);
  const questions: IdentityQuestion[] = [];
  const added: KeptPlace[] = [];
  for (const place of after.values()) {
    const old = before.get(place.id) ?? earlier.get(place.id);
    if (old === undefined) added.push(place);
    else if (old !== place && !isSamePlace(old, place))
      questions.push({ kind: 'reused', before: old, after: place });
  }
  const taken = new Set(Object.values(formerly));
  const gone = [...before.values()].filter(({ id }) => !after.has(id) && !taken.has(id));
  const open = added.filter(({ id }) => !(id in formerly));
  return [...questions, ...renumbered(gone, open)].filter((question) => !answered.has(pairOf(question)));
}

/** Rows for the cells of a grid of about 250 metres, so that only neighbours are compared. */
const cellsPerDegree = 400;

function renumbered(gone: readonly KeptPlace[], added: readonly KeptPlace[]): IdentityQuestion[] {
  if (gone.length === 0 || added.length === 0) return [];
  const byKey = Map.groupBy(
    gone.flatMap((place) => keysOf(place).map((key) => ({ key, place }))),
    ({ key }) => key,
  );
  return added.flatMap((after) => {
    const near = new Set(lookupsOf(after).flatMap((key) => byKey.get(key)?.map(({ place }) => place) ?? []));
    return [...near]
      .filter((before) => looksRenumbered(before, after))
      .map((before): IdentityQuestion => ({ kind: 'renumbered', before, after }));
  });
}

function keysOf({ name, position }: KeptPlace): readonly string[] {
  return [`name ${foldName(name)}`, ...(position ? [cellKey(position, 0, 0)] : [])];
}

function lookupsOf({ name, position }: KeptPlace): readonly string[] {
  const steps = [-1, 0, 1];
  return [
    `name ${foldName(name)}`,
    ...(position ? steps.flatMap((x) => steps.map((y) => cellKey(position, x, y))) : []),
  ];
}

function cellKey([lng, lat]: readonly [number, number], x: number, y: number): string {
  return `cell ${Math.floor((lng * cellsPerDegree) / 2) + x} ${Math.floor(lat * cellsPerDegree) + y}`;
}
