import { controllerOf, factOf, factsOf, isRecorded, isWatchedNow } from '../../facts/facts.ts';
import type { Place, Register } from '../../register/model/register.ts';
import { nameValue } from '../speaker.ts';
import { tellKept } from './film.ts';
import { tellStatus } from './place.ts';
import { tellHow, tellWhy } from './surveillance.ts';
import { tellerFor, type Telling } from './telling.ts';

/**
 * The opening of a place's page: what it is called, that there are cameras, who is in charge, why, and
 * how long film is kept. Where nothing is filmed it says that instead.
 */
export function tellLead(place: Place, register: Register): readonly Telling[] {
  const { tell } = tellerFor('what');
  const name = tell('lead.place', { place: nameValue(place.name) });
  const facts = factsOf(place, register);
  if (!isWatchedNow(place)) return [name, ...tellStatus(factOf(facts, 'what'))];
  return [
    name,
    tell('lead.cameras'),
    tellWhoLeads(place, register),
    ...tellWhy(factOf(facts, 'why')).filter(({ key }) => !key.startsWith('why.text')),
    ...(isRecorded(place) === undefined
      ? tellHow(factOf(facts, 'how')).filter(({ key }) => key === 'how.viewing-unknown')
      : tellKept(factOf(facts, 'kept')).filter(({ key }) => !/^kept\.(ask|reason)/u.test(key))),
  ];
}

function tellWhoLeads(place: Place, register: Register): Telling {
  const { tell, unknown } = tellerFor('who');
  const controller = controllerOf(place, register);
  return controller
    ? tell('lead.who', { controller: nameValue(controller.name) })
    : unknown('lead.who-unknown');
}
