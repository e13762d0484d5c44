import type { Recipient } from './request-data.ts';

/** The address of the municipality's e-service. Of all that was typed, only the numbers of the places may stand in it. */
export function serviceUrl(
  { website = '', websiteParameter }: Pick<Recipient, 'website' | 'websiteParameter'>,
  places: readonly { readonly id: string }[],
): string {
  if (websiteParameter === undefined) return website;
  const url = new URL(website);
  url.searchParams.set(websiteParameter, places.map(({ id }) => id).join());
  return url.href;
}
