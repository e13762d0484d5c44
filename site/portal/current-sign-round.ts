import { signRound, type SignRoundStop } from '../signs/sign-round.ts';
import { currentHistory } from './current-history.ts';
import { currentRegister } from './current-register.ts';

let reckoning: Promise<readonly SignRoundStop[]> | undefined;

/** What is to be done with the sign of every place of the portal, from its register and its published states; worked out once. */
export function currentSignRound(): Promise<readonly SignRoundStop[]> {
  reckoning ??= reckon();
  return reckoning;
}

async function reckon(): Promise<readonly SignRoundStop[]> {
  return signRound(await currentRegister(), (await currentHistory()).sets);
}
