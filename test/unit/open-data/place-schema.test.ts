import { beforeAll, expect, test } from 'vitest';
import { locales } from '../../../site/i18n/locales.ts';
import { placeSchema, writeStructuredData } from '../../../site/open-data/place-schema.ts';
import type { Place, Register } from '../../../site/register/model/register.ts';
import { defaultRegister } from '../explanations/default-register.ts';

let register: Register;
beforeAll(async () => {
  register = await defaultRegister();
});

const addresses = { page: 'https://k.example/sv/plats/a/', portal: 'https://k.example/' };
const dataOf = (place: Place) =>
  placeSchema(place, register, 'sv', addresses) as {
    about: {
      geo?: { latitude: number; longitude: number };
      additionalProperty: { propertyID: string; value: unknown; unitCode?: string }[];
    };
  };
const placeOf = (id: string): Place => register.places.find((place) => place.id === id)!;

test('a place tells who, why, how long in hours, and sound, as its page does', () => {
  const { additionalProperty } = dataOf(placeOf('kommunhuset-entre')).about;
  expect(additionalProperty.map(({ propertyID, value }) => [propertyID, value])).toEqual([
    ['who', 'Kommunstyrelsen'],
    ['why', 'förebygga våld och skadegörelse samt se vem som går in'],
    ['kept', 72],
    ['sound', 'Inget ljud'],
  ]);
  expect(additionalProperty.find(({ propertyID }) => propertyID === 'kept')?.unitCode).toBe('HUR');
});

test('a position that the page withholds is not told to machines either', () => {
  for (const place of register.places) {
    const { geo } = dataOf(place).about;
    const isShown = ['area', 'point', 'rounded'].includes(place.positionState);
    expect(geo === undefined, place.id).toBe(!isShown || place.position === undefined);
  }
  expect(register.places.some(({ positionState }) => positionState === 'withheld')).toBe(true);
});

test.each(locales)('every place has whole data in $name', ({ locale, lang }) => {
  for (const place of register.places) {
    const data = placeSchema(place, register, locale, addresses);
    expect(data).toMatchObject({ '@type': 'WebPage', inLanguage: lang, dateModified: register.asOf });
    expect(JSON.parse(writeStructuredData(data))).toEqual(JSON.parse(JSON.stringify(data)));
  }
});

test('a name cannot end the script element', () => {
  const place = { ...placeOf('kommunhuset-entre'), name: '</script><script>alert(1)</script>' };
  const written = writeStructuredData(placeSchema(place, register, 'sv', addresses));
  expect(written).not.toContain('<');
  expect((JSON.parse(written) as { name: string }).name).toBe(place.name);
});
