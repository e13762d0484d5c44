import type { ComplaintFact, ContactFact, RightsFact, WhoFact } from '../../facts/fact.ts';
import { nameValue } from '../speaker.ts';
import type { Value } from '../statement.ts';
import { tellerFor, type Telling, type TellingKey } from './telling.ts';

/** Who answers for the surveillance. */
export function tellWho({ controller }: WhoFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('who');
  if (!controller) return [unknown('who.unknown')];
  const { kind } = controller;
  return [
    tell('who.controller', { controller: nameValue(controller.name) }),
    tell('who.controller.film'),
    kind === undefined ? unknown('who.kind-unknown') : tell(`who.kind-${kind}`),
    ...(kind === 'company' ? [tell('who.kind-company.owner')] : []),
  ];
}

/** What the reader can ask for. */
export function tellRights({ placeId, isRecorded }: RightsFact): readonly Telling[] {
  const { tell } = tellerFor('rights');
  const film: readonly TellingKey[] =
    isRecorded === false
      ? ['rights.access-live']
      : [
          'rights.access',
          'rights.access.copy',
          'rights.access.others',
          'rights.save',
          'rights.save.while',
          'rights.erase',
        ];
  const always: readonly TellingKey[] = [
    'rights.object',
    'rights.object.answer',
    'rights.answer',
    'rights.answer.free',
    'rights.how',
  ];
  return [
    ...[...film, ...always].map((key) => tell(key)),
    tell('rights.how.id', { id: nameValue(placeId) }),
    tell('rights.not-needed'),
    tell('rights.not-needed.number'),
  ];
}

const phoneOf = (phone: string): Value => ({ type: 'phone', phone });
const emailOf = (email: string): Value => ({ type: 'email', email });

/** How to reach somebody who answers. */
export function tellContact(fact: ContactFact): readonly Telling[] {
  const { tell } = tellerFor('contact');
  const { municipality, protectedPhone } = fact;
  return [
    ...tellController(fact),
    ...(municipality.phone !== undefined
      ? [tell('contact.municipality-phone', { phone: phoneOf(municipality.phone) })]
      : municipality.email !== undefined
        ? [tell('contact.municipality-email', { email: emailOf(municipality.email) })]
        : []),
    ...tellOfficer(fact),
    ...(protectedPhone === undefined
      ? []
      : [
          tell('contact.protected'),
          tell('contact.protected.phone', { phone: phoneOf(protectedPhone) }),
          tell('contact.protected.no-email'),
        ]),
  ];
}

function tellController({ controller }: ContactFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('contact');
  if (!controller) return [unknown('contact.unknown')];
  const { name, phone, email, postalAddress, visitingAddress } = controller;
  const ways = [
    phone !== undefined &&
      tell('contact.controller-phone', { controller: nameValue(name), phone: phoneOf(phone) }),
    email !== undefined && tell('contact.controller-email', { email: emailOf(email) }),
    postalAddress !== undefined && tell('contact.controller-post', { address: nameValue(postalAddress) }),
    visitingAddress !== undefined &&
      tell('contact.controller-visit', { address: nameValue(visitingAddress) }),
  ].filter((way) => way !== false);
  return ways.length > 0 ? ways : [unknown('contact.unknown')];
}

function tellOfficer({ officer }: ContactFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('contact');
  const { name, email, phone } = officer;
  if (name === undefined && email === undefined && phone === undefined)
    return [unknown('contact.officer-unknown')];
  return [
    ...(name === undefined ? [] : [tell('contact.officer', { officer: nameValue(name) })]),
    tell('contact.officer.help'),
    ...(email === undefined ? [] : [tell('contact.officer-email', { email: emailOf(email) })]),
    ...(phone === undefined ? [] : [tell('contact.officer-phone', { phone: phoneOf(phone) })]),
  ];
}

/** Where to complain: a company's answer cannot be appealed to the administrative court. */
export function tellComplaint({ controllerKind, route, authority }: ComplaintFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('complaint');
  const court = [tell('complaint.appeal.court'), tell('complaint.appeal.time')];
  return [
    ...(route
      ? [tell('complaint.controller'), tell('complaint.controller.text')]
      : [unknown('complaint.controller-unknown')]),
    tell('complaint.authority', { authority: nameValue(authority.name) }),
    tell('complaint.authority.watch'),
    tell('complaint.authority.free'),
    tell('complaint.website', { website: { type: 'website', website: authority.website } }),
    ...(controllerKind === 'company'
      ? [tell('complaint.company'), tell('complaint.company.authority'), tell('complaint.company.court')]
      : [tell(controllerKind === 'board' ? 'complaint.appeal' : 'complaint.appeal-unknown'), ...court]),
  ];
}
