import { controllerOf, factOf, factsOf, isRecorded } from '../facts/facts.ts';
import { formatPurposes } from '../i18n/format-purposes.ts';
import { languageOf, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { Controller, Place, Register } from '../register/model/register.ts';

/** What a place page tells machines, in the words of schema.org. */
export type StructuredData = Readonly<Record<string, unknown>>;

/** Addresses of the page that the data stand on. */
export interface PageAddresses {
  /** The whole address of the page. */
  readonly page: string;
  /** The whole address of the portal's start. */
  readonly portal: string;
}

/**
 * A place as schema.org data (https://schema.org/WebPage, https://schema.org/Place), from the same facts as the
 * page. A position is there only where the page shows a point or an area; what the register does not
 * state is left out.
 */
export function placeSchema(
  place: Place,
  register: Register,
  locale: Locale,
  { page, portal }: PageAddresses,
): StructuredData {
  const { municipality, asOf } = register;
  const controller = controllerOf(place, register);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': page,
    url: page,
    name: place.name,
    inLanguage: languageOf(locale).lang,
    dateModified: asOf,
    isPartOf: { '@type': 'WebSite', '@id': portal, url: portal, name: municipality.name },
    publisher: withoutGaps({
      '@type': 'GovernmentOrganization',
      name: municipality.name,
      url: municipality.contact.website,
      telephone: municipality.contact.phone,
      email: municipality.contact.email,
    }),
    about: withoutGaps({
      '@type': 'Place',
      identifier: place.id,
      name: place.name,
      address: place.address,
      publicAccess: place.publicAccess,
      containedInPlace: { '@type': 'AdministrativeArea', name: municipality.shortName ?? municipality.name },
      geo: geoOf(place),
      additionalProperty: propertiesOf(place, register, controller, locale),
    }),
  };
}

/** The data as text for a script element: nothing in it can end the element. */
export function writeStructuredData(data: StructuredData): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function geoOf({ position, positionState }: Place): StructuredData | undefined {
  if (position === undefined || !['area', 'point', 'rounded'].includes(positionState)) return undefined;
  const [longitude, latitude] = position;
  return { '@type': 'GeoCoordinates', latitude, longitude };
}

function propertiesOf(
  place: Place,
  register: Register,
  controller: Controller | undefined,
  locale: Locale,
): readonly StructuredData[] {
  const words = translator(locale);
  const kept = factOf(factsOf(place, register), 'kept');
  const all = [
    ['who', words('sign:who'), controller?.name],
    ['why', words('sign:why'), place.purposes && formatPurposes(place.purposes, locale)],
    ['kept', words('pages:place.glance-kept'), isRecorded(place) === false ? 0 : kept.retention, 'HUR'],
    ['sound', words('pages:place.glance-sound'), place.sound && words(`codes:sound.${place.sound}`)],
  ] as const;
  return all.flatMap(([propertyID, name, value, unitCode]) =>
    value === undefined ? [] : [withoutGaps({ '@type': 'PropertyValue', propertyID, name, value, unitCode })],
  );
}

function withoutGaps(data: Readonly<Record<string, unknown>>): StructuredData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
