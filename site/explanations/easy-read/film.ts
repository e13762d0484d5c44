import type { KeptFact, SeenFact } from '../../facts/fact.ts';
import { longRetention } from '../../register/rules/retention.ts';
import { nameValue } from '../speaker.ts';
import { tellRetention } from './retention.ts';
import { tellerFor, valuesOf, type Telling } from './telling.ts';

/** How long film is kept. */
export function tellKept({ viewing, retention, reason }: KeptFact): readonly Telling[] {
  const { tell, unknown, orUnknown } = tellerFor('kept');
  if (viewing === 'live' || retention === 0) return [tell('kept.nothing')];
  const ask = [tell('kept.ask'), tell('kept.ask.soon')];
  if (retention === undefined) return [unknown('kept.unknown'), ...ask];
  return [
    ...tellRetention(retention),
    ...(retention > longRetention ? [orUnknown('kept.reason', reason && {})] : []),
    ...ask,
  ];
}

/** Who sees the film. */
export function tellSeen(fact: SeenFact): readonly Telling[] {
  const { tell, unknown, orUnknown } = tellerFor('seen');
  const { thirdCountry } = fact;
  return [
    fact.seenBy && fact.isLiveOnly ? tell('seen.by-live') : orUnknown('seen.by', fact.seenBy && {}),
    ...tellRecipients(fact),
    fact.hasNoProcessor
      ? tell('seen.processor-none')
      : orUnknown('seen.processor', valuesOf('processor', fact.processor, nameValue)),
    thirdCountry === undefined
      ? unknown('seen.third-country-unknown')
      : tell(thirdCountry ? 'seen.third-country-yes' : 'seen.third-country-no'),
    ...(thirdCountry === true ? [unknown('seen.third-country-safeguards-unknown')] : []),
  ];
}

function tellRecipients({ recipients, isLiveOnly }: SeenFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('seen');
  if (recipients === undefined) return [unknown('seen.recipients-unknown')];
  // `none` excludes the others, as in plain language.
  if (recipients.includes('none')) return [tell('seen.recipients-none')];
  // Where nothing is kept there is no film to hand out, only what somebody has seen.
  if (isLiveOnly) return [tell('seen.recipients-live')];
  return recipients
    .filter((recipient) => recipient !== 'none')
    .map((recipient) => tell(`seen.recipient-${recipient}`));
}
