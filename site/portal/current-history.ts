import { tellHistory, type History } from '../changes/history.ts';
import { readStates } from '../changes/read-states.ts';
import { keepRegister } from '../changes/state.ts';
import { currentCheck } from './current-register.ts';
import { portalSettings } from './settings.ts';

let reading: Promise<History> | undefined;

/**
 * What the published states and the register of the portal tell together; read once.
 *
 * @throws When a file of a state is broken. The build has said so before.
 */
export function currentHistory(): Promise<History> {
  reading ??= read();
  return reading;
}

async function read(): Promise<History> {
  const { register, hiddenIds } = await currentCheck();
  const { states, faults } = await readStates(portalSettings().municipalityFolder);
  if (faults.length > 0) throw new Error(faults.map(({ file, reason }) => `${file}: ${reason}`).join('\n'));
  const { asOf } = register;
  const formerly = states.find((state) => state.asOf === asOf)?.formerly;
  return tellHistory(states, { asOf, places: keepRegister(register), formerly }, hiddenIds);
}
