import type { ContactFact } from './fact.ts';

/** The way to whoever answers questions about a place that stands on its sign: first a telephone, then what is written to. */
export function contactWayOf({ controller, municipality }: ContactFact): string | undefined {
  return (
    controller?.phone ??
    municipality.phone ??
    controller?.email ??
    municipality.email ??
    controller?.postalAddress ??
    municipality.postalAddress
  );
}

/** The way to the data protection officer that stands on the sign. */
export function officerWayOf({ officer }: Pick<ContactFact, 'officer'>): string | undefined {
  return officer.phone ?? officer.email ?? officer.postalAddress ?? officer.website;
}
