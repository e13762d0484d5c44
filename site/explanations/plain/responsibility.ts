import type { ComplaintFact, ContactFact, RightsFact, WhoFact } from '../../facts/fact.ts';
import { nameValue, speakerFor } from '../speaker.ts';
import type { Statement } from '../statement.ts';

/** Who answers for the surveillance. */
export function sayWho({ controller }: WhoFact): readonly Statement[] {
  const { say, unknown, byCode } = speakerFor('who');
  if (!controller) return [unknown('who.unknown')];
  return [
    say('who.controller', { controller: nameValue(controller.name) }),
    byCode('who.kind', controller.kind),
  ];
}

/** What the reader can ask for. */
export function sayRights({ placeId, isRecorded }: RightsFact): readonly Statement[] {
  const { say } = speakerFor('rights');
  const how = say('rights.how', { id: nameValue(placeId) });
  if (isRecorded === false)
    return [
      say('rights.access-live'),
      say('rights.object'),
      say('rights.answer'),
      how,
      say('rights.not-needed'),
    ];
  return [
    say('rights.access'),
    say('rights.save'),
    say('rights.erase'),
    say('rights.object'),
    say('rights.answer'),
    how,
    say('rights.not-needed'),
  ];
}

/** How to reach somebody who answers. */
export function sayContact({
  controller,
  municipality,
  officer,
  protectedPhone,
}: ContactFact): readonly Statement[] {
  const { say, unknown } = speakerFor('contact');
  const ways: Statement[] = [];
  if (controller?.phone !== undefined)
    ways.push(
      say('contact.controller-phone', {
        controller: nameValue(controller.name),
        phone: { type: 'phone', phone: controller.phone },
      }),
    );
  if (controller?.email !== undefined)
    ways.push(say('contact.controller-email', { email: { type: 'email', email: controller.email } }));
  if (controller?.postalAddress !== undefined)
    ways.push(say('contact.controller-post', { address: nameValue(controller.postalAddress) }));
  if (controller?.visitingAddress !== undefined)
    ways.push(say('contact.controller-visit', { address: nameValue(controller.visitingAddress) }));
  if (ways.length === 0) ways.push(unknown('contact.unknown'));
  if (municipality.phone !== undefined)
    ways.push(say('contact.municipality-phone', { phone: { type: 'phone', phone: municipality.phone } }));
  else if (municipality.email !== undefined)
    ways.push(say('contact.municipality-email', { email: { type: 'email', email: municipality.email } }));
  if (officer.name !== undefined) ways.push(say('contact.officer', { officer: nameValue(officer.name) }));
  if (officer.email !== undefined)
    ways.push(say('contact.officer-email', { email: { type: 'email', email: officer.email } }));
  if (officer.phone !== undefined)
    ways.push(say('contact.officer-phone', { phone: { type: 'phone', phone: officer.phone } }));
  if (officer.name === undefined && officer.email === undefined && officer.phone === undefined)
    ways.push(unknown('contact.officer-unknown'));
  if (protectedPhone !== undefined)
    ways.push(say('contact.protected', { phone: { type: 'phone', phone: protectedPhone } }));
  return ways;
}

/** Where to complain: a company's answer cannot be appealed to the administrative court. */
export function sayComplaint({ controllerKind, route, authority }: ComplaintFact): readonly Statement[] {
  const { say, quote } = speakerFor('complaint');
  const appeals = {
    board: 'complaint.appeal',
    company: 'complaint.company',
    joint: 'complaint.appeal-unknown',
  } as const;
  return [
    quote('complaint.controller', route),
    say('complaint.authority', { authority: nameValue(authority.name) }),
    say('complaint.website', { website: { type: 'website', website: authority.website } }),
    say(controllerKind === undefined ? 'complaint.appeal-unknown' : appeals[controllerKind]),
  ];
}
