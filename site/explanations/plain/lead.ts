import { controllerOf, isWatchedNow, statusDateOf } from '../../facts/facts.ts';
import type { Place, Register } from '../../register/model/register.ts';
import { dateValue, nameValue, speakerFor } from '../speaker.ts';
import type { Statement, Value } from '../statement.ts';

/**
 * The one sentence that says it all: who films what, why, and how long the film is kept. It names
 * what the register does not state, and where nothing is filmed it says that instead.
 */
export function sayLead(place: Place, register: Register): Statement {
  const { say } = speakerFor('what');
  const values: Record<string, Value> = { place: nameValue(place.name) };
  if (!isWatchedNow(place)) return sayStopped(place, register.asOf, values);
  const controller = controllerOf(place, register);
  const { purposes, viewing, retention } = place;
  if (controller) values['controller'] = nameValue(controller.name);
  if (purposes) values['purposes'] = { type: 'codes', vocabulary: 'purpose', codes: purposes };
  const kept = keptPart(viewing, retention);
  if (kept === 'kept') values['retention'] = { type: 'retention', hours: retention! };
  return say(
    `lead.${[...(controller ? ['who'] : []), ...(purposes ? ['why'] : []), kept].join('-')}`,
    values,
  );
}

/** Planned with a date to begin on, ended with the date it ended on, if the register states such that can be. */
function sayStopped(place: Place, asOf: string, values: Record<string, Value>): Statement {
  const { say } = speakerFor('what');
  const field = statusDateOf(place, asOf);
  const date = field && place[field];
  if (date === undefined) return say(`lead.${place.status}`, values);
  return say(place.status === 'planned' ? 'lead.planned-from' : 'lead.ended-on', {
    ...values,
    date: dateValue(date),
  });
}

function keptPart(
  viewing: Place['viewing'],
  retention: number | undefined,
): 'live' | 'kept' | 'recorded' | 'unknown' {
  if (viewing === 'live' || retention === 0) return 'live';
  if (retention !== undefined) return 'kept';
  return viewing === undefined ? 'unknown' : 'recorded';
}
