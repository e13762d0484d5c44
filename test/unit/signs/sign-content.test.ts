import { beforeAll, expect, test } from 'vitest';
import { locales } from '../../../site/i18n/locales.ts';
import type { Place, Register } from '../../../site/register/model/register.ts';
import { hasTelephone, missingParts, signLines, type SignPart } from '../../../site/signs/sign-content.ts';
import { hasSign, signAddress } from '../../../site/signs/sign-state.ts';
import { defaultRegister } from '../explanations/default-register.ts';

let register: Register;
beforeAll(async () => {
  register = await defaultRegister();
});

const parts = (place: Place): readonly SignPart[] => signLines(place, register).map(({ part }) => part);
const changed = (change: Partial<Place>): Place => ({ ...register.places[0]!, ...change });

test('every sign tells film, why, who, how to ask, the officer and the rights', () => {
  for (const place of register.places)
    expect(parts(place), place.id).toEqual(
      expect.arrayContaining(['film', 'why', 'who', 'contact', 'officer', 'rights']),
    );
});

test('what would surprise stands among the important lines', () => {
  const place = changed({
    viewing: 'recorded-and-live',
    sound: 'recorded',
    technologies: ['panning', 'number-plates'],
    thirdCountry: true,
  });
  const important = signLines(place, register).filter(({ isImportant }) => isImportant);
  expect(important.map(({ part }) => part)).toEqual([
    'film',
    'live',
    'sound',
    'technologies',
    'third-country',
    'why',
    'who',
  ]);
  expect(important.find(({ part }) => part === 'technologies')?.say('sv')).toBe(
    'Särskild teknik: läsning av bilars nummerskyltar.',
  );
});

test('a camera without sound that only turns does not surprise', () => {
  expect(parts(changed({ viewing: 'recorded', sound: 'none', technologies: ['panning'] }))).toEqual([
    'film',
    'why',
    'who',
    'contact',
    'officer',
    'rights',
  ]);
});

test('what the register does not state is said on the sign and told of', () => {
  const { controller, purposes, viewing, retention, sound, ...rest } = changed({});
  const lines = signLines(rest, register);
  expect(missingParts(lines)).toEqual(['film', 'sound', 'why', 'who']);
  for (const { locale } of locales)
    for (const { say } of lines.filter(({ isMissing }) => isMissing)) expect(say(locale)).not.toBe('');
  expect([controller, purposes, viewing, retention, sound]).not.toContain(undefined);
});

test('a register that states only how long film is kept has it on the sign, as on the page of the place', () => {
  const { viewing: _viewing, ...place } = changed({ retention: 72 });
  const lines = signLines(place, register);
  expect(missingParts(lines)).not.toContain('film');
  const said = lines.map(({ say }) => say('sv'));
  expect(said).toContain('Film spelas in och sparas i 72 timmar.');
  // Whether somebody also watches is not known, and so not said.
  expect(said).not.toContain('Någon kan se bilden direkt.');
  expect(missingParts(signLines({ ...place, retention: 0 }, register))).toContain('film');
});

test('live viewing without recording says that nothing is kept, and offers no copy', () => {
  const said = signLines(changed({ viewing: 'live' }), register).map(({ say }) => say('sv'));
  expect(said).toContain('Någon kan se bilden direkt. Ingen film sparas.');
  expect(said.join(' ')).not.toContain('kopia');
});

test('an officer without a telephone is told by what the register states', () => {
  const lineOf = (dataProtectionOfficer: Register['municipality']['dataProtectionOfficer']) => {
    const municipality = { ...register.municipality, dataProtectionOfficer };
    const lines = signLines(changed({ controller: 'a' }), { ...register, municipality, controllers: [] });
    const { say, values, isMissing } = lines.find(({ part }) => part === 'officer')!;
    return [say('sv'), ...values.map(({ text }) => text), isMissing];
  };
  expect(lineOf({ name: 'Ombudet', postalAddress: 'Box 1' })).toEqual(['Dataskyddsombud', 'Box 1', false]);
  expect(lineOf({ name: 'Ombudet' })).toEqual(['Dataskyddsombud', 'Ombudet', true]);
  expect(lineOf({})).toEqual(['Uppgift saknas om dataskyddsombudet.', true]);
});

test('nobody is asked to ring where there is no telephone', () => {
  const place = changed({ controller: 'a' });
  const without = { ...register, municipality: { ...register.municipality, contact: { email: 'a@b.se' } } };
  const named = (phone?: string): Register => ({ ...without, controllers: [{ id: 'a', name: 'A', phone }] });
  expect(hasTelephone(place, register)).toBe(true);
  expect(hasTelephone(place, named('08-1'))).toBe(true);
  expect(hasTelephone(place, named())).toBe(false);
});

test('a board is told with its municipality, a company alone', () => {
  const who = (controller: string): readonly string[] =>
    signLines(changed({ controller }), register)
      .find(({ part }) => part === 'who')!
      .values.map(({ text }) => text);
  expect(who('kommunstyrelsen')).toEqual(['Kommunstyrelsen', 'Exempelköpings kommun']);
  expect(who('exempelbostader')).toEqual(['Exempelbostäder AB']);
});

test('a place where the surveillance has ended has no sign', () => {
  expect(hasSign(changed({ status: 'ended' }))).toBe(false);
  expect(hasSign(changed({ status: 'planned' }))).toBe(true);
});

test.each([
  ['https://kameror.exempel.se', 'https://kameror.exempel.se/p/a-1/'],
  ['https://exempel.se/kameror/', 'https://exempel.se/kameror/p/a-1/'],
])('a portal at %s has the short address %s', (portal, address) => {
  expect(signAddress(portal, 'a-1')).toBe(address);
});
