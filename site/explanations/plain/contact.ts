import type { ContactFact } from '../../facts/fact.ts';
import { emailValue, nameValue, phoneValue, speakerFor, websiteValue } from '../speaker.ts';
import type { Statement, Value } from '../statement.ts';

/** How to reach somebody who answers. */
export function sayContact(fact: ContactFact): readonly Statement[] {
  const controller = sayController(fact);
  const { unknown } = speakerFor('contact');
  return [
    ...(controller.length === 0 ? [unknown('contact.unknown')] : controller),
    ...sayMunicipality(fact, controller.length === 0),
    ...sayOfficer(fact),
    ...sayProtected(fact),
  ];
}

/** The ways that are there, each with the name of its value in the sentence. */
function sayWays(
  ways: readonly (readonly [sentence: string, variable: string, value: Value | undefined])[],
): readonly Statement[] {
  const { say } = speakerFor('contact');
  return ways.flatMap(([sentence, variable, value]) =>
    value === undefined ? [] : [say(`contact.${sentence}`, { [variable]: value })],
  );
}

const whereStated = <Thing>(thing: Thing | undefined, toValue: (thing: Thing) => Value): Value | undefined =>
  thing === undefined ? undefined : toValue(thing);

function sayController({ controller }: ContactFact): readonly Statement[] {
  if (!controller) return [];
  const { name, phone, email, postalAddress, visitingAddress } = controller;
  const { say } = speakerFor('contact');
  return [
    ...(phone === undefined
      ? []
      : [say('contact.controller-phone', { controller: nameValue(name), phone: phoneValue(phone) })]),
    ...sayWays([
      ['controller-email', 'email', whereStated(email, emailValue)],
      ['controller-post', 'address', whereStated(postalAddress, nameValue)],
      ['controller-visit', 'address', whereStated(visitingAddress, nameValue)],
    ]),
  ];
}

/** One way to the municipality, or every way where the controller has none of its own. */
function sayMunicipality({ municipality }: ContactFact, isOnly: boolean): readonly Statement[] {
  const ways = sayWays([
    ['municipality-phone', 'phone', whereStated(municipality.phone, phoneValue)],
    ['municipality-email', 'email', whereStated(municipality.email, emailValue)],
    ['municipality-post', 'address', whereStated(municipality.postalAddress, nameValue)],
    ['municipality-visit', 'address', whereStated(municipality.visitingAddress, nameValue)],
  ]);
  return isOnly ? ways : ways.slice(0, 1);
}

function sayOfficer({ officer }: ContactFact): readonly Statement[] {
  const ways = sayWays([
    ['officer', 'officer', whereStated(officer.name, nameValue)],
    ['officer-email', 'email', whereStated(officer.email, emailValue)],
    ['officer-phone', 'phone', whereStated(officer.phone, phoneValue)],
    ['officer-post', 'address', whereStated(officer.postalAddress, nameValue)],
    ['officer-visit', 'address', whereStated(officer.visitingAddress, nameValue)],
    ['officer-website', 'website', whereStated(officer.website, websiteValue)],
  ]);
  const isReachable = ways.some(({ sentence }) => sentence !== 'facts:contact.officer');
  return isReachable ? ways : [...ways, speakerFor('contact').unknown('contact.officer-unknown')];
}

function sayProtected({ protectedIdentity }: ContactFact): readonly Statement[] {
  return sayWays([
    ['protected', 'phone', whereStated(protectedIdentity.phone, phoneValue)],
    ['protected-visit', 'address', whereStated(protectedIdentity.visitingAddress, nameValue)],
  ]);
}
