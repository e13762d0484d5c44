import type { Contact } from './schema.ts';

/** Whether there is any way at all to reach them. */
export function hasContact({ phone, email, postalAddress, visitingAddress, website }: Contact): boolean {
  return [phone, email, postalAddress, visitingAddress, website].some((way) => way !== undefined);
}
