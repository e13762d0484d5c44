import type { Fact } from '../facts/fact.ts';
import type { OutdatedSign } from '../facts/outdated-sign.ts';
import { factsOf } from '../facts/facts.ts';
import type { Place } from '../register/model/register.ts';
import { outdatedStops } from '../signs/sign-round.ts';
import { currentRegister } from './current-register.ts';
import { currentSignRound } from './current-sign-round.ts';

let gathering: Promise<ReadonlyMap<string, OutdatedSign>> | undefined;

const known = new WeakMap<Place, readonly Fact[]>();

/**
 * All facts of a place of the portal, with what the published states tell of its sign; gathered once for its pages in all
 * languages and levels.
 */
export async function currentFacts(place: Place): Promise<readonly Fact[]> {
  gathering ??= gather();
  const facts = known.get(place) ?? factsOf(place, await currentRegister(), (await gathering).get(place.id));
  known.set(place, facts);
  return facts;
}

async function gather(): Promise<ReadonlyMap<string, OutdatedSign>> {
  const stops = outdatedStops(await currentSignRound());
  return new Map(stops.map(({ place, outdated }) => [place.id, outdated]));
}
