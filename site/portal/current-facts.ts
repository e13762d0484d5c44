import type { Fact } from '../facts/fact.ts';
import type { OutdatedSign } from '../facts/outdated-sign.ts';
import { factsOf } from '../facts/facts.ts';
import type { Place } from '../register/model/register.ts';
import { outdatedStops } from '../signs/sign-round.ts';
import { currentRegister } from './current-register.ts';
import { currentSignRound } from './current-sign-round.ts';

let gathering: Promise<ReadonlyMap<string, OutdatedSign>> | undefined;

/** All facts of a place of the portal, with what the published states tell of its sign. */
export async function currentFacts(place: Place): Promise<readonly Fact[]> {
  gathering ??= gather();
  return factsOf(place, await currentRegister(), (await gathering).get(place.id));
}

async function gather(): Promise<ReadonlyMap<string, OutdatedSign>> {
  const stops = outdatedStops(await currentSignRound());
  return new Map(stops.map(({ place, outdated }) => [place.id, outdated]));
}
