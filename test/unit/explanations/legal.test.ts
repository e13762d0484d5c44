import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legalItems } from '../../../site/explanations/legal.ts';
import { sayPlain } from '../../../site/explanations/plain.ts';
import { factsOf } from '../../../site/facts/facts.ts';
import type { Place, Register } from '../../../site/register/model/register.ts';
import { arbitraryRegister } from './arbitrary-register.ts';
import { defaultRegister } from './default-register.ts';

/**
 * GDPR art. 13.1 and 13.2, item by item, and when each arises. Art. 13.3 is about another use of what was
 * collected: the register states each use as a purpose, which 13.1 c tells.
 */
const items: Readonly<Record<string, (place: Place) => boolean>> = {
  '13-1-a': () => true,
  '13-1-b': () => true,
  '13-1-c': () => true,
  '13-1-d': ({ legalBasis }) => legalBasis === 'legitimate-interests',
  '13-1-e': () => true,
  '13-1-f': () => true,
  '13-2-a': () => true,
  '13-2-b': () => true,
  '13-2-c': ({ legalBasis }) => legalBasis === 'consent',
  '13-2-d': () => true,
  '13-2-e': () => true,
  '13-2-f': () => true,
  'kbl-8': () => true,
  'kbl-9': () => true,
  'kbl-10': () => true,
  'kbl-15': () => true,
};

function itemsOf(place: Place, register: Register): string[] {
  const statements = factsOf(place, register).flatMap((fact) => sayPlain(fact, place.status));
  return legalItems(statements).map(({ label }) => label.slice('pages:legal.'.length));
}

const askedOf = (place: Place): string[] => Object.keys(items).filter((item) => items[item]!(place));

describe('the legal details answer every item of GDPR art. 13 that arises', () => {
  test('for every place of Exempelköping', async () => {
    const register = await defaultRegister();
    for (const place of register.places) expect(itemsOf(place, register), place.id).toEqual(askedOf(place));
  });

  test('for any place of any register', () => {
    fc.assert(
      fc.property(arbitraryRegister, (register) => {
        const place = register.places[0]!;
        expect(itemsOf(place, register)).toEqual(askedOf(place));
      }),
      { numRuns: 1000 },
    );
  });
});
