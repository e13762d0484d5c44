import type { ComplaintFact, RightsFact, WhoFact } from '../../facts/fact.ts';
import { emailValue, nameValue, phoneValue, websiteValue } from '../speaker.ts';
import { tellerFor, valuesOf, type Telling, type TellingKey } from './telling.ts';

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

/** What the reader can ask for. What may be objected to and taken back is decided by the legal basis, as in plain language. */
export function tellRights({ placeId, isRecorded, legalBasis, request }: RightsFact): readonly Telling[] {
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
  const canObject = legalBasis !== 'consent' && legalBasis !== 'legal-obligation';
  const told: readonly TellingKey[] = [
    ...film,
    ...(canObject ? (['rights.object', 'rights.object.answer'] as const) : []),
    ...(legalBasis === 'consent' ? (['rights.withdraw'] as const) : []),
    'rights.answer',
    'rights.answer.free',
    'rights.how',
  ];
  return [
    ...told.map((key) => tell(key)),
    tell('rights.how.id', { id: nameValue(placeId) }),
    ...tellRequest(request),
    tell('rights.not-needed'),
    tell('rights.not-needed.number'),
  ];
}

function tellRequest(request: RightsFact['request']): readonly Telling[] {
  const { phone, email, postalAddress, website, homepage } = request;
  const { tell } = tellerFor('rights');
  const ways = [
    ['rights.request-phone', valuesOf('phone', phone, phoneValue)],
    ['rights.request-email', valuesOf('email', email, emailValue)],
    ['rights.request-post', valuesOf('address', postalAddress, nameValue)],
    ['rights.request-website', valuesOf('website', website, websiteValue)],
    ['rights.request-homepage', valuesOf('website', homepage, websiteValue)],
  ] as const;
  return ways.flatMap(([key, values]) => (values ? [tell(key, values)] : []));
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
    tell('complaint.website', { website: websiteValue(authority.website) }),
    ...(authority.phone === undefined
      ? []
      : [tell('complaint.phone', { phone: phoneValue(authority.phone) })]),
    ...(authority.email === undefined
      ? []
      : [tell('complaint.email', { email: emailValue(authority.email) })]),
    ...(controllerKind === 'company'
      ? [tell('complaint.company'), tell('complaint.company.authority'), tell('complaint.company.court')]
      : [tell(controllerKind === 'board' ? 'complaint.appeal' : 'complaint.appeal-unknown'), ...court]),
  ];
}
