import { controllerOf, isWatchedNow } from '../../facts/facts.ts';
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
  if (!isWatchedNow(place)) return sayStopped(place, values);
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

/** Planned with a date to begin on, ended with the date it ended on, if the register states them. */
function sayStopped({ status, startDate, endDate }: Place, values: Record<string, Value>): Statement {
  const { say } = speakerFor('what');
  if (status === 'planned' && startDate !== undefined)
    return say('lead.planned-from', { ...values, date: dateValue(startDate) });
  if (status === 'ended' && endDate !== undefined)
    return say('lead.ended-on', { ...values, date: dateValue(endDate) });
  return say(`lead.${status}`, values);
}

function keptPart(
  viewing: Place['viewing'],
  retention: number | undefined,
): 'live' | 'kept' | 'recorded' | 'unknown' {
  if (viewing === 'live' || retention === 0) return 'live';
  if (retention !== undefined) return 'kept';
  return viewing === undefined ? 'unknown' : 'recorded';
}
