import { expect, test } from 'vitest';
import { municipalitySchema } from '../../../site/municipality/schema.ts';
import type { Register } from '../../../site/register/model/register.ts';
import { requestData } from '../../../site/rights/request-data.ts';

const dataOf = (settings: object) => {
  const municipality = municipalitySchema.parse({ name: 'A kommun', asOf: '2026-11-15', ...settings });
  const register = { municipality, controllers: [], places: [], services: [] } as unknown as Register;
  return requestData('late-answer', register, 'sv', 'plain');
};
const contact = { website: 'https://www.a.example' };
const rights = { website: 'https://tjanster.a.example', websiteParameter: 'plats' };

test('only the e-service of the municipality is called its e-service', () => {
  const { municipality, authority } = dataOf({ contact, rights });
  expect(municipality).toMatchObject(rights);
  expect(municipality.homepage).toBeUndefined();
  expect(authority).toMatchObject({ homepage: 'https://www.imy.se' });
  expect(authority.website).toBeUndefined();
});

test('the first page of a municipality without an e-service is no e-service', () => {
  const { municipality } = dataOf({ contact });
  expect(municipality).toMatchObject({ homepage: contact.website });
  expect(municipality.website).toBeUndefined();
});
