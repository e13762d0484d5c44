import type { Register } from '../register/model/register.ts';

/** Names of the municipality and its register that may stand in easy sentences as they are. */
export function namesOf({ municipality, controllers, places, services }: Register): readonly string[] {
  const { dataProtectionOfficer, supervisoryAuthority, accessibility, rights, protectedIdentity } =
    municipality;
  const all = [
    municipality.name,
    municipality.shortName,
    dataProtectionOfficer.name,
    supervisoryAuthority.name,
    accessibility.authority.name,
    ...Object.values(municipality.contact),
    ...Object.values(rights),
    ...Object.values(protectedIdentity),
    ...services.map(({ name }) => name),
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
