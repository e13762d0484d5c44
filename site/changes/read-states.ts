import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stateFileSchema, type StateFile } from './state.ts';

/** The folder of a municipality folder that holds the published states. */
export const statesFolder = 'states';

/** What is wrong with a file of a state: its text, its name, or the state that it follows. */
export type StateFault = {
  readonly file: string;
  readonly reason: 'unreadable' | 'misnamed' | 'out-of-order';
};

/** The published states, oldest first, and everything wrong with their files. */
export interface ReadStates {
  readonly states: readonly StateFile[];
  readonly faults: readonly StateFault[];
}

/** Reads the published states of a municipality folder. A folder without any has none. */
export async function readStates(folder: string): Promise<ReadStates> {
  const path = join(folder, statesFolder);
  const names = (await readdir(path).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  const read = await Promise.all(names.map((name) => readState(join(path, name), name)));
  const faults = read.flatMap((each) => ('reason' in each ? [each] : []));
  const states = read.flatMap((each) => ('reason' in each ? [] : [each]));
  const disorder = states.flatMap(({ asOf, after }, index): StateFault[] =>
    after === states[index - 1]?.asOf ? [] : [{ file: fileOfState(asOf), reason: 'out-of-order' }],
  );
  return { states, faults: faults.length > 0 ? faults : disorder };
}

/** The file of a state, from the municipality folder. */
export function fileOfState(asOf: string): string {
  return `${statesFolder}/${asOf}.json`;
}

async function readState(path: string, name: string): Promise<StateFile | StateFault> {
  const file = `${statesFolder}/${name}`;
  const text = await readFile(path, 'utf8');
  const parsed = stateFileSchema.safeParse(parseJson(text));
  if (!parsed.success) return { file, reason: 'unreadable' };
  return name === `${parsed.data.asOf}.json` ? parsed.data : { file, reason: 'misnamed' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A text that is no JSON is a finding, which the schema tells.
    return undefined;
  }
}
