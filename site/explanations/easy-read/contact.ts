import type { ContactFact } from '../../facts/fact.ts';
import { emailValue, nameValue, phoneValue, websiteValue } from '../speaker.ts';
import { tellerFor, valuesOf, type Telling, type TellingKey } from './telling.ts';

/** How to reach somebody who answers. */
export function tellContact(fact: ContactFact): readonly Telling[] {
  const controller = tellController(fact);
  const isReachable = controller.every(({ isUnknown }) => !isUnknown);
  const municipality = tellMunicipality(fact);
  return [
    ...controller,
    // One way to the municipality, or every way where the controller has none of its own.
    ...(isReachable ? municipality.slice(0, 1) : municipality),
    ...tellOfficer(fact),
    ...tellProtected(fact),
  ];
}

function tellMunicipality({ municipality }: ContactFact): readonly Telling[] {
  const { phone, email, postalAddress, visitingAddress } = municipality;
  return tellWays([
    ['contact.municipality-phone', valuesOf('phone', phone, phoneValue)],
    ['contact.municipality-email', valuesOf('email', email, emailValue)],
    ['contact.municipality-post', valuesOf('address', postalAddress, nameValue)],
    ['contact.municipality-visit', valuesOf('address', visitingAddress, nameValue)],
  ]);
}

/** The ways that are there. */
function tellWays(
  ways: readonly (readonly [key: TellingKey, values: Telling['values'] | undefined])[],
): readonly Telling[] {
  const { tell } = tellerFor('contact');
  return ways.flatMap(([key, values]) => (values ? [tell(key, values)] : []));
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
  const { name, email, phone, postalAddress, visitingAddress, website } = officer;
  const named = name === undefined ? [] : [tell('contact.officer', { officer: nameValue(name) })];
  const ways = tellWays([
    ['contact.officer-email', valuesOf('email', email, emailValue)],
    ['contact.officer-phone', valuesOf('phone', phone, phoneValue)],
    ['contact.officer-post', valuesOf('address', postalAddress, nameValue)],
    ['contact.officer-visit', valuesOf('address', visitingAddress, nameValue)],
    ['contact.officer-website', valuesOf('website', website, websiteValue)],
  ]);
  if (ways.length === 0) return [...named, unknown('contact.officer-unknown')];
  return [...named, tell('contact.officer.help'), ...ways];
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
