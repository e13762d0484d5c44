import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { planState, type StatePlan } from '../../site/changes/plan-state.ts';
import type { Decisions } from '../../site/changes/questions.ts';
import { fileOfState, readStates } from '../../site/changes/read-states.ts';
import { writeState } from '../../site/changes/state.ts';
import type { CheckedRegister } from '../../site/register/check/check-register.ts';
import type { Register } from '../../site/register/model/register.ts';
import { describeError } from '../describe-error.ts';
import { SpokenError } from '../spoken-error.ts';
import type { Words } from '../words.ts';

/**
 * Plans the state of a checked register from the states that its folder holds.
 *
 * @throws SpokenError when a file of a state is broken, or the latest state is later than the register.
 */
export async function planStateOf(
  folder: string,
  { hiddenIds }: Pick<CheckedRegister, 'hiddenIds'>,
  register: Register,
  decisions: Decisions = {},
): Promise<StatePlan> {
  const { states, faults } = await readStates(folder);
  const [fault] = faults;
  if (fault) throw new SpokenError(`states.${fault.reason}`, { file: fault.file });
  const latest = states.at(-1)?.asOf ?? '';
  if (latest > register.asOf) throw new SpokenError('states.later', { latest, asOf: register.asOf });
  return planState(states, register, hiddenIds, decisions);
}

/** What is asked of the editor, one paragraph a question, with the words to answer it. */
export function askEditor({ questions }: StatePlan, words: Words): string {
  return questions
    .map(({ kind, before, after }) =>
      words(`states.question-${kind}`, {
        id: after.id,
        name: after.name,
        formerId: before.id,
        formerName: before.name,
      }),
    )
    .join('\n\n');
}

/** Writes the state beside the others, at one moment. @returns its path in the folder. */
export async function writeStateOf(folder: string, { state }: StatePlan): Promise<string> {
  const file = fileOfState(state.asOf);
  const path = join(folder, file);
  const text = writeState(state);
  if ((await readFile(path, 'utf8').catch(() => '')) === text) return file;
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, text);
  await rename(unfinished, path);
  return file;
}

/**
 * Writes the state of what has just been published.
 * @throws SpokenError if it cannot be written; it says that the portal is published all the same.
 */
export async function keepPublished(folder: string, plan: StatePlan, words: Words): Promise<void> {
  await writeStateOf(folder, plan).catch((error: unknown) => {
    throw new SpokenError('states.not-kept-but-published', { reason: describeError(error, words) }, error);
  });
}
