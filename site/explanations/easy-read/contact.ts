import type { ContactFact } from '../../facts/fact.ts';
import { emailValue, nameValue, phoneValue } from '../speaker.ts';
import { tellerFor, type Telling } from './telling.ts';

/** How to reach somebody who answers. */
export function tellContact(fact: ContactFact): readonly Telling[] {
  const { tell } = tellerFor('contact');
  const { municipality } = fact;
  return [
    ...tellController(fact),
    ...(municipality.phone !== undefined
      ? [tell('contact.municipality-phone', { phone: phoneValue(municipality.phone) })]
      : municipality.email !== undefined
        ? [tell('contact.municipality-email', { email: emailValue(municipality.email) })]
        : []),
    ...tellOfficer(fact),
    ...tellProtected(fact),
  ];
}

function tellController({ controller }: ContactFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('contact');
  if (!controller) return [unknown('contact.unknown')];
  const { name, phone, email, postalAddress, visitingAddress } = controller;
  const ways = [
    phone !== undefined &&
      tell('contact.controller-phone', { controller: nameValue(name), phone: phoneValue(phone) }),
    email !== undefined && tell('contact.controller-email', { email: emailValue(email) }),
    postalAddress !== undefined && tell('contact.controller-post', { address: nameValue(postalAddress) }),
    visitingAddress !== undefined &&
      tell('contact.controller-visit', { address: nameValue(visitingAddress) }),
  ].filter((way) => way !== false);
  return ways.length > 0 ? ways : [unknown('contact.unknown')];
}

function tellOfficer({ officer }: ContactFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('contact');
  const { name, email, phone } = officer;
  const named = name === undefined ? [] : [tell('contact.officer', { officer: nameValue(name) })];
  const { postalAddress, visitingAddress, website } = officer;
  const ways = [email, phone, postalAddress, visitingAddress, website];
  if (ways.every((way) => way === undefined)) return [...named, unknown('contact.officer-unknown')];
  return [
    ...named,
    tell('contact.officer.help'),
    ...(email === undefined ? [] : [tell('contact.officer-email', { email: emailValue(email) })]),
    ...(phone === undefined ? [] : [tell('contact.officer-phone', { phone: phoneValue(phone) })]),
  ];
}

function tellProtected({ protectedIdentity: { phone, visitingAddress } }: ContactFact): readonly Telling[] {
  if (phone === undefined && visitingAddress === undefined) return [];
  const { tell } = tellerFor('contact');
  return [
    tell('contact.protected'),
    ...(phone === undefined ? [] : [tell('contact.protected.phone', { phone: phoneValue(phone) })]),
    ...(visitingAddress === undefined
      ? []
      : [tell('contact.protected.visit', { address: nameValue(visitingAddress) })]),
    tell('contact.protected.no-email'),
  ];
}
