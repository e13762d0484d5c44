import { z } from 'zod';
import type { Register } from '../register/model/register.ts';
import { id } from '../register/schema/field.ts';
import { keepPlace, keptPlaceSchema, type KeptPlace } from './kept-place.ts';
import { stableJson } from './stable-json.ts';

/** Places by id. */
export type KeptPlaces = ReadonlyMap<string, KeptPlace>;

/**
 * A published state of the register as its file holds it: the places that are new or other than in the
 * state before, whole, and those that are gone as `null`. The first state holds all.
 */
export interface StateFile {
  readonly form: 1;
  /** The day that the register showed, ISO 8601; also the name of the file. */
  readonly asOf: string;
  /** The day of the state before; absent in the first. */
  readonly after?: string | undefined;
  /** New number → the number that the same place had before, as the editor has decided. */
  readonly formerly?: Readonly<Record<string, string>> | undefined;
  /** Pairs `new=former` that the editor has decided are two places, and numbers that kept their place. */
  readonly decided?: readonly string[] | undefined;
  readonly places: Readonly<Record<string, KeptPlace | null>>;
}

/** The shape of a file of a state. */
export const stateFileSchema: z.ZodType<StateFile> = z.object({
  form: z.literal(1),
  asOf: z.iso.date(),
  after: z.iso.date().optional(),
  formerly: z.record(id(), id()).optional(),
  decided: z.array(z.string()).optional(),
  places: z.record(id(), z.union([keptPlaceSchema, z.null()])),
});

/** The places of a register as a state keeps them. */
export function keepRegister(register: Register): KeptPlaces {
  return new Map(register.places.map((place) => [place.id, keepPlace(place, register)]));
}

/** The places after a state, from those before it. */
export function applyState(before: KeptPlaces, state: StateFile): KeptPlaces {
  const after = new Map(before);
  for (const [id, place] of Object.entries(state.places)) {
    if (place === null) after.delete(id);
    else after.set(id, place);
  }
  return after;
}

/** What a state holds: only the places that differ from those before it, so that its file stays small. */
export function changedPlaces(before: KeptPlaces, after: KeptPlaces): StateFile['places'] {
  const changed: Record<string, KeptPlace | null> = {};
  for (const [id, place] of after) {
    const old = before.get(id);
    if (old === undefined || stableJson(old) !== stableJson(place)) changed[id] = place;
  }
  for (const id of before.keys()) if (!after.has(id)) changed[id] = null;
  return changed;
}

/** The file of a state as text: one place a line, so that a version control shows which have changed. */
export function writeState({ places, ...head }: StateFile): string {
  const ids = Object.keys(places).sort();
  const lines = ids.map((id) => `${JSON.stringify(id)}:${stableJson(places[id])}`);
  return `${stableJson(head).slice(0, -1)},"places":{\n${lines.join(',\n')}\n}}\n`;
}
