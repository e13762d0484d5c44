import type { ComplaintFact, RightsFact, WhoFact } from '../../facts/fact.ts';
import { emailValue, nameValue, phoneValue, speakerFor, websiteValue } from '../speaker.ts';
import type { Statement } from '../statement.ts';

/** Who answers for the surveillance. */
export function sayWho({ controller }: WhoFact): readonly Statement[] {
  const { say, unknown, byCode } = speakerFor('who');
  if (!controller) return [unknown('who.unknown')];
  const { organisationNumber, website } = controller;
  return [
    say('who.controller', { controller: nameValue(controller.name) }),
    byCode('who.kind', controller.kind),
    ...(organisationNumber === undefined
      ? []
      : [say('who.organisation-number', { number: nameValue(organisationNumber) })]),
    ...(website === undefined ? [] : [say('who.website', { website: websiteValue(website) })]),
  ];
}

/**
 * What the reader can ask for. The right to object holds where the basis is a public task or
 * legitimate interests (GDPR art. 21.1), the right to take back a yes where it is consent (art. 7.3).
 */
export function sayRights({ placeId, isRecorded, legalBasis, request }: RightsFact): readonly Statement[] {
  const { say } = speakerFor('rights');
  const film =
    isRecorded === false
      ? ['rights.access-live']
      : ['rights.access', 'rights.save', 'rights.erase', 'rights.rectify'];
  const canObject = legalBasis !== 'consent' && legalBasis !== 'legal-obligation';
  return [
    ...film.map((sentence) => say(sentence)),
    ...(canObject ? [say('rights.object')] : []),
    ...(legalBasis === 'consent' ? [say('rights.withdraw')] : []),
    say('rights.how', { id: nameValue(placeId) }),
    ...sayRequest(request),
    say('rights.answer'),
    say('rights.not-needed'),
    say('rights.no-duty'),
  ];
}

function sayRequest(request: RightsFact['request']): readonly Statement[] {
  const { phone, email, postalAddress, website, homepage } = request;
  const { say } = speakerFor('rights');
  return [
    phone !== undefined && say('rights.request-phone', { phone: phoneValue(phone) }),
    email !== undefined && say('rights.request-email', { email: emailValue(email) }),
    postalAddress !== undefined && say('rights.request-post', { address: nameValue(postalAddress) }),
    website !== undefined && say('rights.request-website', { website: websiteValue(website) }),
    homepage !== undefined && say('rights.request-homepage', { website: websiteValue(homepage) }),
  ].filter((way) => way !== false);
}

/** Where to complain: a company's answer cannot be appealed to the administrative court. */
export function sayComplaint({ controllerKind, route, authority }: ComplaintFact): readonly Statement[] {
  const { say, quote } = speakerFor('complaint');
  const { name, website, phone, email } = authority;
  const appeals = {
    board: 'complaint.appeal',
    company: 'complaint.company',
    joint: 'complaint.appeal-unknown',
  } as const;
  return [
    quote('complaint.controller', route),
    say('complaint.authority', { authority: nameValue(name) }),
    say('complaint.website', { website: websiteValue(website) }),
    ...(phone === undefined ? [] : [say('complaint.phone', { phone: phoneValue(phone) })]),
    ...(email === undefined ? [] : [say('complaint.email', { email: emailValue(email) })]),
    say(controllerKind === undefined ? 'complaint.appeal-unknown' : appeals[controllerKind]),
  ];
}
