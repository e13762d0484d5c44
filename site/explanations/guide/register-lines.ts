import type { Register } from '../../register/model/register.ts';
import type { Code } from '../../register/schema/vocabulary.ts';
import { hasContact } from '../../municipality/has-contact.ts';
import { nameValue } from '../speaker.ts';
import { emailValue, phoneValue, websiteValue, when, withValue, type Answer } from './answer.ts';

/** Telephone numbers of the police that are the same in all of Sweden. */
const police = { phone: '114 14', emergency: '112' } as const;

type Answering = (register: Register) => Answer;

/** The lines `<guide>.<section>.<line>` that depend on the register or the settings; all others are always told. */
const answers: Readonly<Record<string, Answering>> = {
  'control.controllers.board': controllersOf('board'),
  'control.controllers.company': controllersOf('company'),
  'control.controllers.joint': controllersOf('joint'),
  'control.controllers.kind-unknown': controllersOf(undefined),
  'control.controllers.unknown': ({ controllers }) => when(controllers.length === 0),

  'control.officer.name': (register) => withValue('officer', officerOf(register).name, nameValue),
  'control.officer.phone': (register) => withValue('phone', officerOf(register).phone, phoneValue),
  'control.officer.email': (register) => withValue('email', officerOf(register).email, emailValue),
  'control.officer.post': (register) => withValue('address', officerOf(register).postalAddress, nameValue),
  'control.officer.visit': (register) => withValue('address', officerOf(register).visitingAddress, nameValue),
  'control.officer.website': (register) => withValue('website', officerOf(register).website, websiteValue),
  'control.officer.unknown': (register) => when(!hasContact(officerOf(register))),

  'control.authority.website': authorityWebsite,
  'control.authority.phone': authorityPhone,
  'rights.complain.website': authorityWebsite,
  'rights.complain.phone': authorityPhone,

  'home-care.none.none': ({ services }) => when(services.length === 0),
  'home-care.none.ask': ({ services }) => when(services.length === 0),

  'film.save.phone': (register) => withValue('phone', requestWays(register).phone, phoneValue),
  'film.save.email': (register) => withValue('email', requestWays(register).email, emailValue),
  'film.save.post': (register) => withValue('address', requestWays(register).postalAddress, nameValue),
  'film.save.website': (register) => withValue('website', requestWays(register).website, websiteValue),
  'film.save.unknown': hasNoRequestWay,
  'film.save.sign': hasNoRequestWay,

  'film.protected.phone': ({ municipality }) =>
    withValue('phone', municipality.protectedIdentity.phone, phoneValue),
  'film.protected.visit': ({ municipality }) =>
    withValue('address', municipality.protectedIdentity.visitingAddress, nameValue),
  'film.protected.unknown': (register) => when(hasNoSafeWay(register)),
  'film.protected.first': (register) => when(hasNoSafeWay(register)),
  'film.protected.switchboard': (register) =>
    hasNoSafeWay(register) ? withValue('phone', register.municipality.contact.phone, phoneValue) : [],

  'film.crime.report': () => [{ phone: phoneValue(police.phone), emergency: phoneValue(police.emergency) }],
  'film.crime.emergency': () => [{ emergency: phoneValue(police.emergency) }],
};

/** What the register has to say in a line `<guide>.<section>.<line>`. */
export function answerOf(line: string, register: Register): Answer {
  return answers[line]?.(register) ?? [{}];
}

function controllersOf(kind: Code<'controllerKind'> | undefined): Answering {
  return ({ controllers }) =>
    controllers
      .filter((controller) => controller.kind === kind)
      .map(({ name }) => ({ controller: nameValue(name) }));
}

const officerOf = ({ municipality }: Register) => municipality.dataProtectionOfficer;

function authorityWebsite({ municipality }: Register): Answer {
  return withValue('website', municipality.supervisoryAuthority.website, websiteValue);
}

function authorityPhone({ municipality }: Register): Answer {
  return withValue('phone', municipality.supervisoryAuthority.phone, phoneValue);
}

/** Ways for requests of film, and those of the municipality where it states none of its own for them. */
function requestWays({ municipality: { rights, contact } }: Register) {
  return {
    phone: rights.phone ?? contact.phone,
    email: rights.email ?? contact.email,
    postalAddress: rights.postalAddress ?? contact.postalAddress,
    website: rights.website,
  };
}

function hasNoRequestWay(register: Register): Answer {
  return when(Object.values(requestWays(register)).every((way) => way === undefined));
}

function hasNoSafeWay({ municipality: { protectedIdentity } }: Register): boolean {
  return protectedIdentity.phone === undefined && protectedIdentity.visitingAddress === undefined;
}
