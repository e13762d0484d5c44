import type { Register } from '../register/model/register.ts';

/** Names of the municipality and its register that may stand in easy sentences as they are. */
export function namesOf({ municipality, controllers, places }: Register): readonly string[] {
  const { dataProtectionOfficer, supervisoryAuthority } = municipality;
  const all = [
    municipality.name,
    municipality.shortName,
    dataProtectionOfficer.name,
    supervisoryAuthority.name,
    ...Object.values(municipality.contact),
    ...controllers.flatMap(({ name, postalAddress, visitingAddress, dataProtectionOfficer: officer }) => [
      name,
      postalAddress,
      visitingAddress,
      officer,
    ]),
    ...places.flatMap(({ id, name, address, district, decidedBy, decisionReference, processor }) => [
      id,
      name,
      address,
      district,
      decidedBy,
      decisionReference,
      processor,
    ]),
  ];
  return [...new Set(all.filter((name) => name !== undefined))];
}
