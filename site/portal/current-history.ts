import type { History } from '../changes/history.ts';
import { readHistory } from '../changes/read-history.ts';
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
  return readHistory(portalSettings().municipalityFolder, register, hiddenIds);
}
