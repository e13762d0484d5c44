import fc, { type Arbitrary } from 'fast-check';
import type { Controller, Place, Register } from '../../../site/register/model/register.ts';
import { arbitraryPlace } from '../explanations/arbitrary-register.ts';
import { municipalityOf } from '../../factories.ts';

const controllers: readonly Controller[] = [
  {
    id: 'nämnden',
    name: 'Nämnden',
    kind: 'board',
    requestsYear: 2025,
    requestsReceived: 20,
    requestsInTime: 18,
  },
  { id: 'bolaget', name: 'Bolaget', kind: 'company' },
];

/** A register of many places, of which some have a controller that it does not state. */
export const arbitraryPlaces: Arbitrary<Register> = fc
  .array(arbitraryPlace, { maxLength: 12 })
  .map((places): Register => ({
    municipality: municipalityOf(),
    asOf: '2026-11-01',
    controllers,
    places: places.map((place, index): Place => ({ ...place, id: `plats-${index}`, name: `Plats ${index}` })),
    services: [],
    withheld: [],
  }));
