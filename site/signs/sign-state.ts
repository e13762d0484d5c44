import type { Place } from '../register/model/register.ts';

/** Whether a place is to have a sign: where the surveillance has ended a sign would be untrue. */
export function hasSign({ status }: Place): boolean {
  return status !== 'ended';
}

/** The whole short address that a sign leads to. @param portal where the portal is published. */
export function signAddress(portal: string, placeId: string): string {
  return `${portal.replace(/\/$/, '')}/p/${encodeURIComponent(placeId)}/`;
}
