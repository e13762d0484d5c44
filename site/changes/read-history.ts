import type { Register } from '../register/model/register.ts';
import { tellHistory, type History } from './history.ts';
import { readStates } from './read-states.ts';
import { keepRegister } from './state.ts';

/**
 * What the published states of a municipality folder and its register tell together.
 *
 * @param hidden Places that may not be told of now.
 * @throws When a file of a state is broken.
 */
export async function readHistory(
  folder: string,
  register: Register,
  hidden: ReadonlySet<string>,
): Promise<History> {
  const { states, faults } = await readStates(folder);
  if (faults.length > 0) throw new Error(faults.map(({ file, reason }) => `${file}: ${reason}`).join('\n'));
  const { asOf } = register;
  const formerly = states.find((state) => state.asOf === asOf)?.formerly;
  return tellHistory(states, { asOf, places: keepRegister(register), formerly }, hidden);
}
