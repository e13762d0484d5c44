import type { Municipality } from '../municipality/schema.ts';
import type { Controller } from '../register/model/register.ts';
import type { ContactFact, RightsFact } from './fact.ts';

/** How to reach the controller, the municipality and the data protection officer. */
export function contactOf(controller: Controller | undefined, municipality: Municipality): ContactFact {
  return {
    key: 'contact',
    controller,
    municipality: municipality.contact,
    officer: officerOf(controller) ?? municipality.dataProtectionOfficer,
    protectedIdentity: municipality.protectedIdentity,
  };
}

/** The controller's own officer, if the register states one in any way. */
function officerOf(controller: Controller | undefined): ContactFact['officer'] | undefined {
  const name = controller?.dataProtectionOfficer;
  const email = controller?.dataProtectionOfficerEmail;
  const phone = controller?.dataProtectionOfficerPhone;
  const isStated = name !== undefined || email !== undefined || phone !== undefined;
  return isStated ? { name, email, phone } : undefined;
}

/**
 * Where a request is received. A company is a controller of its own, and the registry of the
 * municipality does not receive its letters. Where no other telephone is stated it is that of the municipality: film may
 * be erased before a letter is read.
 */
export function requestOf(
  controller: Controller | undefined,
  municipality: Municipality,
): RightsFact['request'] {
  const own = {
    phone: controller?.phone,
    email: controller?.email,
    postalAddress: controller?.postalAddress,
  };
  const { website: homepage, ...contact } = municipality.contact;
  const ways = [
    controller?.kind === 'company' ? own : municipality.rights,
    own,
    municipality.rights,
    { ...contact, homepage },
  ];
  const request: RightsFact['request'] = ways.find(isReachable) ?? {};
  if (controller?.kind === 'company') return request;
  return { ...request, phone: request.phone ?? controller?.phone ?? municipality.contact.phone };
}

function isReachable({ phone, email, postalAddress, website, homepage }: RightsFact['request']): boolean {
  return [phone, email, postalAddress, website, homepage].some((way) => way !== undefined);
}
